package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.domain.Breakdown;
import io.maplebridge.stats.daily.domain.Changes;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.figures.domain.FigureId;
import java.util.HashMap;
import java.util.Map;

/**
 * A sheet in few bytes and one field: it has thousands of cells, and folding reads and writes every
 * sheet that batches touched. First each text once (figures, dimensions, keys), then each breakdown
 * with its cells: texts by their place, days as their distance from the day before, amounts as they
 * are.
 */
final class PackedSheet {

    private PackedSheet() {}

    static byte[] pack(Sheet sheet) {
        PackedTexts texts = new PackedTexts();
        texts.add(sheet);
        NumberWriter out = new NumberWriter();
        texts.write(out);
        writeCells(out, texts, sheet);
        return out.bytes();
    }

    static void writeCells(NumberWriter out, PackedTexts texts, Sheet sheet) {
        out.number(sheet.breakdowns().size());
        sheet.breakdowns()
                .forEach((breakdown, keys) -> {
                    out.number(texts.place(breakdown.figure().value()));
                    out.number(texts.place(breakdown.by()));
                    out.number(keys.size());
                    keys.forEach((key, changes) -> {
                        out.number(texts.place(key));
                        write(out, changes);
                    });
                });
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
        addCells(sheet, in, PackedTexts.read(in));
    }

    static void addCells(Sheet sheet, NumberReader in, String[] texts) {
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
