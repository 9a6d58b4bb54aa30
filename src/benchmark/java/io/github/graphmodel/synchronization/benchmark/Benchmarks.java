package io.github.graphmodel.synchronization.benchmark;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures speed, memory and cold start, and prints the figures with their ratios.
 *
 * <p>The arguments are those of JMH; {@code -f} is the number of rounds.
 */
final class Benchmarks {

    private static final int ROUNDS = 5;

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        CommandLineOptions arguments = new CommandLineOptions(args);
        Figures figures = new Figures();
        // Each benchmark runs once per round, in a separate JVM: a temporary load affects the ratios of one round only.
        for (int round = arguments.getForkCount().orElse(ROUNDS); round > 0; round--) {
            for (RunResult result : new Runner(new OptionsBuilder()
                            .parent(arguments)
                            .forks(1)
                            .addProfiler(GCProfiler.class)
                            .shouldFailOnError(true)
                            .build())
                    .run()) {
                String benchmark = result.getPrimaryResult().getLabel() + ", "
                        + result.getParams().getParam("document");
                Contender contender = Contender.valueOf(result.getParams().getParam("contender"));
                // Other load only adds to the time, so the fastest iteration counts.
                figures.add(
                        benchmark + ", µs",
                        contender,
                        result.getPrimaryResult().getStatistics().getMin());
                figures.add(
                        benchmark + ", bytes allocated",
                        contender,
                        result.getSecondaryResults()
                                .get("gc.alloc.rate.norm")
                                .getStatistics()
                                .getMin());
            }
            ColdStart.measure(figures);
            RetainedMemory.measure(figures);
        }
        figures.print(System.out);
    }
}
