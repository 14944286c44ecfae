package io.maplebridge.stats.daily.web;

import io.maplebridge.stats.daily.application.FigureReading;
import io.maplebridge.stats.daily.application.FiguresAsOf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Changes when any number or state on the figure page does. */
final class FigureRevision {

    private FigureRevision() {}

    static String of(FiguresAsOf read, LiveState state, BesideFigures.Beside signed) {
        CRC32 sum = new CRC32();
        for (FigureReading reading : read.figures()) {
            sum.update(numbers(reading));
        }
        for (var earlier : List.of(read.yearBefore(), read.before())) {
            read.figures().stream()
                    .map(reading -> earlier.get(reading.figure().id()))
                    .filter(Objects::nonNull)
                    .forEach(reading -> sum.update(numbers(reading)));
        }
        sum.update(state.text().getBytes(StandardCharsets.UTF_8));
        sum.update(
                (signed.state() + new TreeMap<>(signed.notes())).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static byte[] numbers(FigureReading reading) {
        String numbers =
                switch (reading) {
                    case FigureReading.Count count ->
                            count.number() + count.breakdowns().toString();
                    case FigureReading.Divided divided -> divided.above() + "/" + divided.below();
                };
        return numbers.getBytes(StandardCharsets.UTF_8);
    }
}
