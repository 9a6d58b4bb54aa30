package io.github.graphmodel.synchronization.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks and prints what the README says of them, ratios first.
 *
 * <p>The arguments name the parts to run: {@code speed}, {@code timestamps}, {@code growth}, {@code coldstart},
 * {@code memory}; without any, all are run.
 */
final class Benchmarks {

    /** Each in a JVM of its own, one after the other, so that what else the machine does meets all of them. */
    private static final int ROUNDS = 3;

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        List<String> parts =
                args.length > 0 ? List.of(args) : List.of("speed", "timestamps", "growth", "coldstart", "memory");
        for (String part : parts) {
            switch (part) {
                case "speed" -> speed();
                case "timestamps" -> timestamps();
                case "growth" -> growth();
                case "coldstart" -> ColdStart.report(System.out);
                case "memory" -> Memory.report(System.out);
                default -> throw new IllegalArgumentException(part);
            }
        }
    }

    private static void speed() throws RunnerException {
        Map<String, Figure> figures = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            run(figures, Reading.class, 1);
            run(figures, Writing.class, 1);
        }
        for (Reading.Kind document : Reading.Kind.values()) {
            Function<String, Figure> figure = name -> figures.get(name + " " + document);
            System.out.printf("%n| %s | is | should be |%n|---|---|---|%n", document);
            ratio(
                    "reading, of readTree",
                    "at most 1.0",
                    figure,
                    Figure::nanoseconds,
                    "Reading.library",
                    "Reading.tree");
            ratio(
                    "reading, of the tokens",
                    "at most 1.6",
                    figure,
                    Figure::nanoseconds,
                    "Reading.library",
                    "Reading.tokens");
            ratio(
                    "reading, of mutable beans",
                    "",
                    figure,
                    Figure::nanoseconds,
                    "Reading.library",
                    "Reading.mutableBeans");
            ratio(
                    "writing, of the tree's",
                    "at most 1.1",
                    figure,
                    Figure::nanoseconds,
                    "Writing.library",
                    "Writing.tree");
            ratio("the SDK's reading", "at least 7", figure, Figure::nanoseconds, "Reading.sdk", "Reading.library");
            ratio("the SDK's allocation", "at least 28", figure, Figure::bytes, "Reading.sdk", "Reading.library");
            ratio(
                    "the SDK's reading, of reading and every getter",
                    "at least 5",
                    figure,
                    Figure::nanoseconds,
                    "Reading.sdk",
                    "Reading.libraryAndEveryGetter");
            ratio("the SDK's writing", "at least 3.5", figure, Figure::nanoseconds, "Writing.sdk", "Writing.library");
        }
        print(figures);
    }

    private static void timestamps() throws RunnerException {
        Map<String, Figure> figures = new TreeMap<>();
        run(figures, Timestamps.class, 1);
        print(figures);
    }

    private static void growth() throws RunnerException {
        Map<String, Figure> figures = new TreeMap<>();
        run(figures, Growth.class, 3);
        System.out.println();
        System.out.println("| jobs on the page | µs for each, library | tree |");
        System.out.println("|---|---|---|");
        for (int jobs : new int[] {1, 10, 1000, 100_000}) {
            System.out.printf(
                    "| %d | %.1f | %.1f |%n",
                    jobs,
                    figures.get("Growth.library " + jobs).nanoseconds() / jobs / 1000,
                    figures.get("Growth.tree " + jobs).nanoseconds() / jobs / 1000);
        }
    }

    private static void run(Map<String, Figure> figures, Class<?> benchmarks, int seconds) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Pattern.quote(benchmarks.getName() + "."))
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(6)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(4)
                .measurementTime(TimeValue.seconds(seconds))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build();
        for (RunResult result : new Runner(options).run()) {
            BenchmarkParams params = result.getParams();
            String name = params.getBenchmark().replace(benchmarks.getPackageName() + ".", "");
            for (String key : params.getParamsKeys()) {
                name += " " + params.getParam(key);
            }
            Figure figure = figures.computeIfAbsent(name, any -> new Figure());
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    figure.times.add(iteration.getPrimaryResult().getScore());
                    figure.allocations.add(
                            iteration.getSecondaryResults().get(ALLOCATION).getScore());
                }
            }
        }
    }

    private static void ratio(
            String what,
            String asked,
            Function<String, Figure> figure,
            ToDoubleFunction<Figure> quantity,
            String dividend,
            String divisor) {
        double ratio = quantity.applyAsDouble(figure.apply(dividend)) / quantity.applyAsDouble(figure.apply(divisor));
        System.out.printf("| %s | %.2f | %s |%n", what, ratio, asked);
    }

    private static void print(Map<String, Figure> figures) {
        System.out.printf("%n| benchmark | ns | bytes allocated |%n|---|---|---|%n");
        figures.forEach((name, figure) ->
                System.out.printf("| %s | %.0f | %.0f |%n", name, figure.nanoseconds(), figure.bytes()));
    }

    /** The iterations of all rounds; the least stands for them, because what else the machine does only adds to it. */
    private static final class Figure {

        private final List<Double> times = new ArrayList<>();

        private final List<Double> allocations = new ArrayList<>();

        double nanoseconds() {
            return Collections.min(times);
        }

        double bytes() {
            return Collections.min(allocations);
        }
    }
}
