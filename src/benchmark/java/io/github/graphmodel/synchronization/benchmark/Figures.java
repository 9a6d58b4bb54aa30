package io.github.graphmodel.synchronization.benchmark;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The figures of each contender, one per round. */
final class Figures {

    private final Map<String, Map<Contender, List<Double>>> measured = new TreeMap<>();

    void add(String benchmark, Contender contender, double figure) {
        measured.computeIfAbsent(benchmark, any -> new EnumMap<>(Contender.class))
                .computeIfAbsent(contender, any -> new ArrayList<>())
                .add(figure);
    }

    /** Prints a table with ratios of figures of the same round. */
    void print(PrintStream out) {
        out.println("\nRatios: library / other, but SDK / library. Median (minimum to maximum) of the rounds;"
                + " in brackets the median of the other's figures.\n");
        out.print("| | library |");
        Contender.OTHERS.forEach(other -> out.print(" " + other + " |"));
        out.println("\n|---|---|" + "---|".repeat(Contender.OTHERS.size()));
        measured.forEach((benchmark, figures) -> {
            List<Double> library = figures.get(Contender.LIBRARY);
            out.print("| " + benchmark + " | " + rounded(median(library)) + " |");
            Contender.OTHERS.forEach(
                    other -> out.print(figures.containsKey(other) ? cell(other, library, figures.get(other)) : " |"));
            out.println();
        });
    }

    private static String cell(Contender contender, List<Double> library, List<Double> other) {
        List<Double> ratios = IntStream.range(0, library.size())
                .mapToObj(round -> library.get(round) / other.get(round))
                .map(ratio -> contender == Contender.SDK ? 1 / ratio : ratio)
                .sorted()
                .toList();
        return String.format(
                " %.2f (%.2f to %.2f) [%s] |",
                median(ratios), ratios.get(0), ratios.get(ratios.size() - 1), rounded(median(other)));
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static String rounded(double figure) {
        return new BigDecimal(figure).round(new MathContext(4)).toPlainString();
    }
}
