package io.github.graphmodel.synchronization.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Writes objects to bytes. */
public class Writing extends Conversion {

    @Param({"LIBRARY", "TREE", "SDK"})
    public Contender contender;

    private Object object;

    @Override
    public void setUp() throws IOException {
        super.setUp();
        object = contender.read(json, document);
        // The SDK drops nulls.
        if (writing().length < 0.9 * json.length) {
            throw new AssertionError(contender + " did not write everything: " + new String(writing(), UTF_8));
        }
    }

    @Benchmark
    public byte[] writing() throws IOException {
        return contender.write(object);
    }
}
