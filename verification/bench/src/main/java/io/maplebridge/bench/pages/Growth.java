package io.maplebridge.bench.pages;

import io.maplebridge.bench.report.Markdown;
import io.maplebridge.bench.report.Spread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What each page took at each size. */
final class Growth {

    private final Map<Integer, Map<String, Spread>> sizes = new LinkedHashMap<>();

    void add(int size, Map<String, Spread> said) {
        sizes.put(size, said);
    }

    void print(String ground) {
        Markdown.head("Pages of the largest town", ground);
        List<String> columns = new ArrayList<>();
        sizes.keySet()
                .forEach(size -> columns.add(size == 0 ? "empty" : "%,d cases".formatted(size)));
        int fewest = sizes.keySet().stream().filter(size -> size > 0).findFirst().orElseThrow();
        Map<String, Spread> few = Objects.requireNonNull(sizes.get(fewest));
        table(
                "times what it takes with %,d cases".formatted(fewest),
                columns,
                (page, many) -> Markdown.ratio(many.over(Objects.requireNonNull(few.get(page)))));
        table("milliseconds: median (least–most)", columns, (page, many) -> many.cell());
    }

    private interface Cell {
        String of(String page, Spread spread);
    }

    private void table(String what, List<String> columns, Cell cell) {
        List<String> head = new ArrayList<>(List.of(what));
        head.addAll(columns);
        List<List<String>> rows = new ArrayList<>();
        for (String page : sizes.values().iterator().next().keySet()) {
            List<String> row = new ArrayList<>(List.of(page));
            for (Map<String, Spread> said : sizes.values()) {
                row.add(cell.of(page, Objects.requireNonNull(said.get(page))));
            }
            rows.add(row);
        }
        Markdown.table(head, rows);
    }
}
