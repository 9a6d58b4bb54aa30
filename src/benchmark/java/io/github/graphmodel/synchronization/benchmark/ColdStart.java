package io.github.graphmodel.synchronization.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.graphmodel.synchronization.SynchronizationStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From the start of a JVM to the first status that it has read. */
final class ColdStart {

    private static final int STARTS = 20;

    private static final String DONE = "read";

    private ColdStart() {}

    /** What the JVM that is measured runs. */
    public static void main(String[] args) throws IOException {
        byte[] json;
        try (InputStream status = ColdStart.class.getResourceAsStream("status.json")) {
            json = status.readAllBytes();
        }
        Object read = switch (args[0]) {
            case "library" -> new ObjectMapper().readValue(json, SynchronizationStatus.class);
            case "tree" -> new ObjectMapper().readTree(json);
            case "SDK" ->
                Sdk.read(json, com.microsoft.graph.models.SynchronizationStatus::createFromDiscriminatorValue);
            default -> throw new IllegalArgumentException(args[0]);
        };
        System.out.println(read == null ? "" : DONE);
    }

    static void report(PrintStream out) throws IOException, InterruptedException {
        out.println();
        out.println("| cold start | ms | classes loaded |");
        out.println("|---|---|---|");
        for (String reader : List.of("library", "tree", "SDK")) {
            double[] milliseconds = new double[STARTS];
            for (int i = 0; i < STARTS; i++) {
                long start = System.nanoTime();
                linesUntilDone(reader);
                milliseconds[i] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(milliseconds);
            long classes = linesUntilDone(reader, "-Xlog:class+load:stdout:none").stream()
                    .filter(line -> line.contains(" source: "))
                    .count();
            out.printf("| %s | %.0f | %d |%n", reader, milliseconds[STARTS / 2], classes);
        }
    }

    private static List<String> linesUntilDone(String reader, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.addAll(List.of(ColdStart.class.getName(), reader));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); !DONE.equals(line); line = output.readLine()) {
                if (line == null) {
                    throw new IOException(reader + " has not read the status");
                }
                lines.add(line);
            }
        }
        process.waitFor();
        return lines;
    }
}
