package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import com.microsoft.kiota.serialization.Parsable;
import io.github.graphmodel.synchronization.GraphObject;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From objects to bytes. */
@State(Scope.Benchmark)
public class Writing {

    /** What is written. */
    @Param
    public Reading.Kind document;

    private final ObjectMapper plain = new ObjectMapper();

    private final ObjectMapper blackbird =
            JsonMapper.builder().addModule(new BlackbirdModule()).build();

    private final tools.jackson.databind.ObjectMapper jackson3 = new tools.jackson.databind.ObjectMapper();

    private GraphObject object;

    private JsonNode tree;

    private Parsable sdkObject;

    /** Every one has to write the same document. */
    @Setup
    public void setUp() throws IOException {
        byte[] json = document.json();
        object = plain.readValue(json, document.type);
        tree = plain.readTree(json);
        sdkObject = Sdk.read(json, document.sdkType);
        for (byte[] written : new byte[][] {library(), libraryWithBlackbird(), libraryWithJackson3()}) {
            if (!plain.readTree(written).equals(tree)) {
                throw new AssertionError("This is not what was read: " + new String(written, java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }

    @Benchmark
    public byte[] library() throws IOException {
        return plain.writeValueAsBytes(object);
    }

    @Benchmark
    public byte[] libraryWithBlackbird() throws IOException {
        return blackbird.writeValueAsBytes(object);
    }

    @Benchmark
    public byte[] libraryWithJackson3() {
        return jackson3.writeValueAsBytes(object);
    }

    @Benchmark
    public byte[] tree() throws IOException {
        return plain.writeValueAsBytes(tree);
    }

    @Benchmark
    public byte[] sdk() throws IOException {
        return Sdk.write(sdkObject);
    }
}
