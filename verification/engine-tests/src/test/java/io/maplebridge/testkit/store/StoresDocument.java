package io.maplebridge.testkit.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables in {@code docs/stores.md}, between words that are written by hand. Each run renews the
 * column of its own store; what others saw stays as it is.
 */
record StoresDocument(String text) {

    static final String NOT_RUN = "not run yet";

    private static final Pattern TABLES =
            Pattern.compile("(?<=<!-- tables -->\n).*(?=<!-- end of tables -->)", Pattern.DOTALL);

    /** Whether a run on this store has ever been written down. */
    boolean tellsOf(Store store) {
        return cells().values().stream().anyMatch(row -> !NOT_RUN.equals(row.get(store)));
    }

    StoresDocument with(Checks checks, Store store, Map<String, String> seen) {
        Map<String, Map<Store, String>> cells = cells();
        seen.forEach((sentence, words) ->
                cells.computeIfAbsent(sentence, absent -> new EnumMap<>(Store.class))
                        .put(store, words));
        StringBuilder tables = new StringBuilder();
        checks.byChapter()
                .forEach((chapter, sentences) -> {
                    tables.append("\n### ").append(chapter).append("\n\n|");
                    row(tables, Arrays.stream(Store.values()).map(Store::title).toList());
                    tables.append("|---|---|---|---|\n");
                    for (String sentence : sentences) {
                        Map<Store, String> known = cells.getOrDefault(sentence, Map.of());
                        tables.append("| ").append(sentence);
                        row(
                                tables,
                                Arrays.stream(Store.values())
                                        .map(one -> known.getOrDefault(one, NOT_RUN))
                                        .toList());
                    }
                });
        tables.append('\n');
        Matcher place = TABLES.matcher(text);
        if (!place.find()) {
            throw new IllegalStateException("docs/stores.md has no place for the tables");
        }
        return new StoresDocument(place.replaceFirst(Matcher.quoteReplacement(tables.toString())));
    }

    private static void row(StringBuilder tables, List<String> cells) {
        cells.forEach(cell -> tables.append(" | ").append(cell));
        tables.append(" |\n");
    }

    private Map<String, Map<Store, String>> cells() {
        Map<String, Map<Store, String>> cells = new HashMap<>();
        for (String line : text.lines().toList()) {
            String[] parts = line.split("\\s*\\|\\s*", -1);
            boolean isCheck = parts.length == Store.values().length + 3 && !parts[1].isEmpty();
            if (isCheck && line.startsWith("| ")) {
                Map<Store, String> row = new EnumMap<>(Store.class);
                int cell = 2;
                for (Store store : Store.values()) {
                    row.put(store, parts[cell++]);
                }
                cells.put(parts[1], row);
            }
        }
        return cells;
    }
}
