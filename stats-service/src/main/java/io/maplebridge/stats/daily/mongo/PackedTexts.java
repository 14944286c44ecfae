package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.domain.Sheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The texts of packed sheets, each once: figures, dimensions, keys. Told by their place. */
final class PackedTexts {

    private final Map<String, Integer> places = new LinkedHashMap<>();

    void add(Sheet sheet) {
        sheet.breakdowns()
                .forEach((breakdown, keys) -> {
                    add(breakdown.figure().value());
                    add(breakdown.by());
                    keys.keySet().forEach(this::add);
                });
    }

    void add(String text) {
        places.putIfAbsent(text, places.size());
    }

    int place(String text) {
        return Objects.requireNonNull(places.get(text), text);
    }

    void write(NumberWriter out) {
        out.number(places.size());
        places.keySet().forEach(out::text);
    }

    static String[] read(NumberReader in) {
        String[] texts = new String[in.small()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.text();
        }
        return texts;
    }
}
