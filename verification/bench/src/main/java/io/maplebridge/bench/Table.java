package io.maplebridge.bench;

import java.util.List;
import java.util.Locale;

/**
 * The figures in Markdown, printed as they come: medians with the least and the most, and the ratio
 * of the medians.
 */
final class Table {

    private Table() {}

    static void head(String server, String embedded) {
        System.out.printf(
                """
                %d processors, Java %s, %d clients; operations a second: median (least–most)

                | operation | documents | %s | %s | ratio |
                |---|--:|--:|--:|--:|
                """,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                AtOnce.CLIENTS,
                server,
                embedded);
    }

    static void line(String operation, int documents, List<Double> server, List<Double> embedded) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %s | %s | %.2f |%n",
                operation,
                documents,
                cell(server),
                cell(embedded),
                median(server) / median(embedded));
    }

    private static String cell(List<Double> rates) {
        List<Double> sorted = rates.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%,.0f (%,.0f–%,.0f)",
                median(rates),
                sorted.getFirst(),
                sorted.getLast());
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }
}
