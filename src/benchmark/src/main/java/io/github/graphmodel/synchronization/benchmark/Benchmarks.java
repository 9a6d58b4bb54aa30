package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.kiota.serialization.Parsable;
import io.github.graphmodel.synchronization.SynchronizationJobCollectionResponse;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.*;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * Reading and writing the same JSON with the library, and with what applications use in its place. The commands are in
 * the POM.
 *
 * <p>All but the SDK leave timestamps and enum values strings; the SDK parses them while it reads. Nothing of Jackson
 * or of an implementation is loaded before it is first called, so that {@code -bm ss} measures a cold start.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 2, time = 1)
public class Benchmarks {

    public enum Implementation {
        LIBRARY,
        IMMUTABLE,
        BEANS,
        TREE,
        SDK
    }

    @Param
    Document document;

    // JMH varies what comes last in the alphabet first, so what is compared is measured in a row.
    @Param
    Implementation implementation;

    private byte[] json;

    private Object object;

    @Setup
    public void setUp(BenchmarkParams benchmark) throws IOException {
        json = document.json();
        if (benchmark.getBenchmark().endsWith("write")) {
            object = read();
            // The SDK drops nulls.
            if (write().length < 0.9 * json.length) {
                throw new AssertionError(implementation + " did not read and write everything");
            }
        }
    }

    @Benchmark
    public Object read() throws IOException {
        boolean page = document == Document.PAGE;
        return switch (implementation) {
            case LIBRARY -> read(page ? SynchronizationJobCollectionResponse.class : SynchronizationStatus.class);
            case IMMUTABLE -> read(page ? Immutables.Page.class : Immutables.Status.class);
            case BEANS -> read(page ? Beans.Page.class : Beans.Status.class);
            case TREE -> Json.MAPPER.readTree(json);
            case SDK -> Sdk.read(json, document);
        };
    }

    private Object read(Class<?> type) throws IOException {
        return Json.MAPPER.readValue(json, type);
    }

    @Benchmark
    public byte[] write() throws IOException {
        return implementation == Implementation.SDK
                ? Sdk.write((Parsable) object)
                : Json.MAPPER.writeValueAsBytes(object);
    }

    /** Creates the mapper when it is first used, so that it is part of a cold start. */
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }
}
