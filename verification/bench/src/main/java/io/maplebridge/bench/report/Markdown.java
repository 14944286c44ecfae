package io.maplebridge.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The results, printed as they go into the documentation: what was compared first. */
public final class Markdown {

    private Markdown() {}

    public static void head(String title, String ground) {
        System.out.printf("%n**%s.** %s%n", title, ground);
    }

    /** A table; the columns after the first are numbers. */
    public static void table(List<String> columns, List<List<String>> rows) {
        System.out.printf("%n| %s |%n", String.join(" | ", columns));
        System.out.println("|---|" + "--:|".repeat(columns.size() - 1));
        rows.forEach(row -> System.out.printf("| %s |%n", String.join(" | ", row)));
    }

    /** One line for each subject. */
    public static void spreads(String what, String unit, Map<String, Spread> spreads) {
        table(
                List.of(what, unit + ": median (least–most)"),
                spreads.entrySet().stream()
                        .map(one -> List.of(one.getKey(), one.getValue().cell()))
                        .toList());
    }

    public static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
