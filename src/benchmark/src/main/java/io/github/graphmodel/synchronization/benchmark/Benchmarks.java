package io.github.graphmodel.synchronization.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Measures speed, memory and cold start, and prints the figures with their ratios. The argument is the number of
 * rounds.
 *
 * <p>Each figure is measured once per round, so that a temporary load affects the ratios of one round only.
 */
final class Benchmarks {

    private static final Set<Contender> STARTED =
            EnumSet.of(Contender.LIBRARY, Contender.BEANS, Contender.TREE, Contender.SDK);

    private static final int STARTS_PER_ROUND = 10;

    private Benchmarks() {}

    public static void main(String[] args) throws IOException {
        Figures figures = new Figures();
        for (int round = Integer.parseInt(args[0]); round > 0; round--) {
            for (Operation operation : Operation.values()) {
                for (Document document : Document.values()) {
                    for (Contender contender : operation.contenders) {
                        measure(operation, document, contender, figures);
                    }
                }
            }
            for (Contender contender : STARTED) {
                measureColdStart(contender, figures);
            }
        }
        figures.print(System.out);
    }

    private static void measure(Operation operation, Document document, Contender contender, Figures figures)
            throws IOException {
        // Compiling in the foreground lets no other load delay it until after the warm-up.
        Process jvm =
                start("-Xbatch", Measurement.class.getName(), operation.name(), document.name(), contender.name());
        try (BufferedReader output = jvm.inputReader()) {
            List<String> lines = output.lines().toList();
            if (lines.isEmpty()) {
                throw new IOException(operation.title(document) + ": no figures of " + contender);
            }
            for (String line : lines) {
                String[] figure = line.split("\t");
                figures.add(figure[0], operation.title(document), contender, Double.parseDouble(figure[1]));
            }
        }
    }

    private static void measureColdStart(Contender contender, Figures figures) throws IOException {
        double cpu = 0;
        double wall = 0;
        for (int i = 0; i < STARTS_PER_ROUND; i++) {
            long start = System.nanoTime();
            Process jvm = start(ColdStart.class.getName(), contender.name());
            try (BufferedReader output = jvm.inputReader()) {
                if (!"true".equals(output.readLine())) {
                    throw new IOException(contender + " did not read the status");
                }
                wall += (System.nanoTime() - start) / 1e3;
                cpu += jvm.info().totalCpuDuration().orElseThrow().toNanos() / 1e3;
            } finally {
                jvm.destroy();
            }
        }
        figures.add(
                Measurement.CPU_TIME, "from the start of a JVM to the first status", contender, cpu / STARTS_PER_ROUND);
        figures.add(
                Measurement.WALL_TIME,
                "from the start of a JVM to the first status",
                contender,
                wall / STARTS_PER_ROUND);
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
