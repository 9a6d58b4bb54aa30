package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import com.microsoft.kiota.serialization.Parsable;
import com.microsoft.kiota.serialization.ParsableFactory;
import io.github.graphmodel.synchronization.GraphObject;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From bytes to objects. */
@State(Scope.Benchmark)
public class Reading {

    /** What is read. */
    @Param
    public Kind document;

    private final ObjectMapper plain = new ObjectMapper();

    private final ObjectMapper blackbird =
            JsonMapper.builder().addModule(new BlackbirdModule()).build();

    private final tools.jackson.databind.ObjectMapper jackson3 = new tools.jackson.databind.ObjectMapper();

    private byte[] json;

    /** The documents. */
    public enum Kind {
        STATUS(
                SynchronizationStatus.class,
                MutableBeans.Status.class,
                com.microsoft.graph.models.SynchronizationStatus::createFromDiscriminatorValue),
        PAGE(
                SynchronizationJobCollectionResponse.class,
                MutableBeans.Page.class,
                com.microsoft.graph.models.SynchronizationJobCollectionResponse::createFromDiscriminatorValue);

        final Class<? extends GraphObject> type;
        final Class<?> beanType;
        final ParsableFactory<? extends Parsable> sdkType;

        Kind(Class<? extends GraphObject> type, Class<?> beanType, ParsableFactory<? extends Parsable> sdkType) {
            this.type = type;
            this.beanType = beanType;
            this.sdkType = sdkType;
        }

        byte[] json() throws IOException {
            return this == STATUS ? Documents.status() : Documents.page(100);
        }
    }

    @Setup
    public void setUp() throws IOException {
        json = document.json();
    }

    @Benchmark
    public GraphObject library() throws IOException {
        return plain.readValue(json, document.type);
    }

    @Benchmark
    public GraphObject libraryWithBlackbird() throws IOException {
        return blackbird.readValue(json, document.type);
    }

    @Benchmark
    public GraphObject libraryWithJackson3() {
        return jackson3.readValue(json, document.type);
    }

    @Benchmark
    public void libraryAndEveryGetter(Blackhole blackhole) throws IOException {
        Getters.call(plain.readValue(json, document.type), document.type, blackhole);
    }

    @Benchmark
    public Object mutableBeans() throws IOException {
        return plain.readValue(json, document.beanType);
    }

    @Benchmark
    public JsonNode tree() throws IOException {
        return plain.readTree(json);
    }

    @Benchmark
    public tools.jackson.databind.JsonNode treeOfJackson3() {
        return jackson3.readTree(json);
    }

    @Benchmark
    public int tokens() throws IOException {
        int tokens = 0;
        try (JsonParser parser = plain.createParser(json)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    @Benchmark
    public Parsable sdk() {
        return Sdk.read(json, document.sdkType);
    }

    @Benchmark
    public void sdkAndEveryGetter(Blackhole blackhole) {
        Parsable read = Sdk.read(json, document.sdkType);
        Getters.call(read, read.getClass(), blackhole);
    }
}
