package io.github.graphmodel.synchronization.benchmark;

/** Runs. */
final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        org.openjdk.jmh.Main.main(args);
    }
}
