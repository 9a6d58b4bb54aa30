package io.github.graphmodel.synchronization.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

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

    /** Makes what is written, and sees that all of them write the whole of it. */
    @Setup
    public void setUp() throws IOException {
        byte[] json = document.json();
        object = plain.readValue(json, document.type);
        tree = plain.readTree(json);
        sdkObject = Sdk.read(json, document.sdkType);
        for (byte[] written : new byte[][] {library(), libraryWithBlackbird(), libraryWithJackson3()}) {
            if (!plain.readTree(written).equals(tree)) {
                throw new AssertionError("Written is not what was read: " + new String(written, UTF_8));
            }
        }
        // The SDK cuts the digits of timestamps, and knows no annotations; but it has to write as much.
        if (sdk().length < 0.9 * json.length) {
            throw new AssertionError("The SDK has lost too much: " + new String(sdk(), UTF_8));
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
