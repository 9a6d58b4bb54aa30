package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Measures the time from the start of a JVM until it has read its first status. */
final class ColdStart {

    private static final int STARTS_PER_ROUND = 10;

    private ColdStart() {}

    /** Runs in the measured JVM. Does not use {@link Contender}, which would load the classes of all of them. */
    public static void main(String[] args) throws IOException {
        byte[] json;
        try (InputStream status = ColdStart.class.getResourceAsStream("status.json")) {
            json = status.readAllBytes();
        }
        Object read = switch (args[0]) {
            case "LIBRARY" -> new ObjectMapper().readValue(json, SynchronizationStatus.class);
            case "BEANS" -> new ObjectMapper().readValue(json, Beans.Status.class);
            case "TREE" -> new ObjectMapper().readTree(json);
            case "SDK" ->
                Sdk.read(json, com.microsoft.graph.models.SynchronizationStatus::createFromDiscriminatorValue);
            default -> throw new IllegalArgumentException(args[0]);
        };
        System.out.println(read != null);
    }

    static void measure(Figures figures) throws IOException {
        for (Contender contender : Contender.READERS) {
            double fastest = Double.MAX_VALUE;
            for (int i = 0; i < STARTS_PER_ROUND; i++) {
                long start = System.nanoTime();
                try (BufferedReader output = start(contender)) {
                    if (!"true".equals(output.readLine())) {
                        throw new IOException(contender + " did not read the status");
                    }
                    fastest = Math.min(fastest, (System.nanoTime() - start) / 1e6);
                }
            }
            figures.add("cold start, ms", contender, fastest);
            try (BufferedReader output = start(contender, "-Xlog:class+load:stdout:none")) {
                long classes = output.lines()
                        .filter(line -> line.contains(" source: "))
                        .count();
                figures.add("cold start, classes loaded", contender, classes);
            }
        }
    }

    /** Starts a JVM and returns its output. */
    private static BufferedReader start(Contender contender, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.addAll(List.of(ColdStart.class.getName(), contender.name()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .inputReader();
    }
}
