package io.maplebridge.town.organisation.application.sheet;

import io.maplebridge.contract.words.Spelling;
import io.maplebridge.platform.time.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of a sheet, every cell as text whatever it was.
 *
 * @param number as the reader of the sheet counts it, from 1
 * @param cells under the head of their column
 */
public record Row(String sheet, int number, Map<String, String> cells) {

    private static final Pattern SERIAL = Pattern.compile("([1-9]\\d{4})(?:\\.0+)?");
    private static final Pattern TIME =
            Pattern.compile("[\\sT]+\\d{1,2}:\\d{2}(:\\d{2}([.]\\d+)?)?Z?$");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；\\s]+");

    /** Without blanks around it, of whatever kind, and without what cannot be seen. */
    String text(String column) {
        return Spelling.line(cells.getOrDefault(column, ""));
    }

    /** A code or a word: the width of its letters says nothing. */
    String word(String column) {
        return Spelling.plain(text(column));
    }

    List<String> words(String column) {
        return Stream.of(BETWEEN.split(text(column), -1)).filter(word -> !word.isEmpty()).toList();
    }

    /** A day as typed, or as the number a spreadsheet keeps it as; its time says nothing. */
    Optional<LocalDate> day(String column) {
        var serial = SERIAL.matcher(word(column));
        return serial.matches()
                ? Optional.of(DAY_ZERO.plusDays(Integer.parseInt(serial.group(1))))
                : TypedDay.read(TIME.matcher(word(column)).replaceFirst(""));
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(cell -> Spelling.isEmpty(cell));
    }
}
