package io.github.graphmodel.synchronization.benchmark;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** Reads objects from bytes. */
public class Reading extends Conversion {

    @Param
    public Contender contender;

    @Benchmark
    public Object reading() throws IOException {
        return contender.read(json, document);
    }
}
