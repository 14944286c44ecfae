package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Several small sheets of one town in few bytes: each text once for all of them, and before each
 * sheet its length, so that one is read without the others.
 */
record PackedSheets(String town, Binary packed) {

    static Binary pack(SortedMap<SheetId, Sheet> sheets) {
        PackedTexts texts = new PackedTexts();
        sheets.forEach((id, sheet) -> {
            texts.add(id.family());
            texts.add(sheet);
        });
        NumberWriter out = new NumberWriter();
        texts.write(out);
        out.number(sheets.size());
        sheets.forEach((id, sheet) -> {
            out.number(id.month());
            out.number(texts.place(id.family()));
            NumberWriter cells = new NumberWriter();
            PackedSheet.writeCells(cells, texts, sheet);
            out.bytes(cells.bytes());
        });
        return new Binary(out.bytes());
    }

    /** Which there are. */
    SortedSet<SheetId> about() {
        SortedSet<SheetId> about = new TreeSet<>();
        addTo(id -> {
            about.add(id);
            return null;
        });
        return about;
    }

    /**
     * Adds every cell of those that are wanted.
     *
     * @param wanted the sheet to add to; null for one that is passed over
     */
    void addTo(Function<SheetId, @Nullable Sheet> wanted) {
        NumberReader in = new NumberReader(packed.getData());
        String[] texts = PackedTexts.read(in);
        for (int left = in.small(); left > 0; left--) {
            SheetId id = new SheetId(town, in.small(), texts[in.small()]);
            Sheet sheet = wanted.apply(id);
            if (sheet == null) {
                in.skip();
            } else {
                in.small();
                PackedSheet.addCells(sheet, in, texts);
            }
        }
    }

    void addTo(Map<SheetId, Sheet> all) {
        addTo(id -> all.computeIfAbsent(id, absent -> new Sheet()));
    }
}
