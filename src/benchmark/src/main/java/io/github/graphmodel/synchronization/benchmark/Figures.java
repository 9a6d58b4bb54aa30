package io.github.graphmodel.synchronization.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The figures of each contender, one per round, by metric and by what was measured. */
final class Figures {

    private final Map<String, Map<String, Map<Contender, List<Double>>>> measured = new LinkedHashMap<>();

    void add(String metric, String subject, Contender contender, double figure) {
        measured.computeIfAbsent(metric, any -> new LinkedHashMap<>())
                .computeIfAbsent(subject, any -> new EnumMap<>(Contender.class))
                .computeIfAbsent(contender, any -> new ArrayList<>())
                .add(figure);
    }

    /** Prints a table for each metric, with the ratios of figures of the same round. */
    void print(PrintStream out) {
        out.printf("JDK %s. Median (minimum to maximum) of the rounds.%n", System.getProperty("java.version"));
        measured.forEach((metric, subjects) -> {
            out.printf("%n| %s | library |", metric);
            Contender.OTHERS.forEach(other ->
                    out.print(other == Contender.SDK ? " " + other + " / library |" : " library / " + other + " |"));
            out.printf("%n|---|---|%s%n", "---|".repeat(Contender.OTHERS.size()));
            subjects.forEach((subject, figures) -> {
                List<Double> library = figures.get(Contender.LIBRARY);
                out.printf(median(library) < 100 ? "| %s | %.1f |" : "| %s | %,.0f |", subject, median(library));
                Contender.OTHERS.forEach(other ->
                        out.print(figures.containsKey(other) ? cell(other, library, figures.get(other)) : " |"));
                out.println();
            });
        });
    }

    private static String cell(Contender contender, List<Double> library, List<Double> other) {
        List<Double> ratios = IntStream.range(0, library.size())
                .mapToObj(round -> library.get(round) / other.get(round))
                .map(ratio -> contender == Contender.SDK ? 1 / ratio : ratio)
                .sorted()
                .toList();
        String format = contender == Contender.SDK ? " %.1f (%.1f to %.1f) |" : " %.2f (%.2f to %.2f) |";
        return String.format(format, median(ratios), ratios.get(0), ratios.get(ratios.size() - 1));
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
