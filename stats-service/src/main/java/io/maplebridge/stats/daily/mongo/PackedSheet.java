package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.domain.Breakdown;
import io.maplebridge.stats.daily.domain.Changes;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.figures.domain.FigureId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A sheet in few bytes and one field: it has thousands of cells, and each batch reads and writes
 * every sheet it touches. First each text once (figures, dimensions, keys), then each breakdown
 * with its cells: texts by their place, days as their distance from the day before, amounts as they
 * are.
 */
final class PackedSheet {

    private PackedSheet() {}

    static byte[] pack(Sheet sheet) {
        Map<String, Integer> texts = texts(sheet);
        NumberWriter out = new NumberWriter();
        out.number(texts.size());
        texts.keySet().forEach(out::text);
        out.number(sheet.breakdowns().size());
        sheet.breakdowns()
                .forEach((breakdown, keys) -> {
                    out.number(place(texts, breakdown.figure().value()));
                    out.number(place(texts, breakdown.by()));
                    out.number(keys.size());
                    keys.forEach((key, changes) -> {
                        out.number(place(texts, key));
                        write(out, changes);
                    });
                });
        return out.bytes();
    }

    private static Map<String, Integer> texts(Sheet sheet) {
        Map<String, Integer> texts = new LinkedHashMap<>();
        sheet.breakdowns()
                .forEach((breakdown, keys) -> {
                    texts.putIfAbsent(breakdown.figure().value(), texts.size());
                    texts.putIfAbsent(breakdown.by(), texts.size());
                    keys.keySet().forEach(key -> texts.putIfAbsent(key, texts.size()));
                });
        return texts;
    }

    private static int place(Map<String, Integer> texts, String text) {
        return Objects.requireNonNull(texts.get(text), text);
    }

    private static void write(NumberWriter out, Changes changes) {
        out.number(changes.size());
        int before = 0;
        for (int i = 0; i < changes.size(); i++) {
            out.number(changes.day(i) - before);
            out.number(changes.amount(i));
            before = changes.day(i);
        }
    }

    /** Adds every cell of a packed sheet. */
    static void addTo(Sheet sheet, byte[] packed) {
        NumberReader in = new NumberReader(packed);
        String[] texts = new String[in.small()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.text();
        }
        Map<String, FigureId> figures = new HashMap<>();
        for (int left = in.small(); left > 0; left--) {
            FigureId figure = figures.computeIfAbsent(texts[in.small()], FigureId::new);
            Breakdown breakdown = new Breakdown(figure, texts[in.small()]);
            for (int cells = in.small(); cells > 0; cells--) {
                sheet.add(breakdown, texts[in.small()], read(in));
            }
        }
    }

    private static Changes read(NumberReader in) {
        int size = in.small();
        int[] days = new int[size];
        long[] amounts = new long[size];
        int day = 0;
        for (int i = 0; i < size; i++) {
            day += in.small();
            days[i] = day;
            amounts[i] = in.number();
        }
        return Changes.ofSorted(days, amounts);
    }
}
