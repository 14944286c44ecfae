package io.maplebridge.stats.daily.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** The sheets that any days are about: whole months, and parts of months at the two ends. */
final class SheetsOfDays {

    /** What belongs to some days of one month. */
    record Part(LocalDate first, LocalDate last, Sheet sheet) {}

    private record Asked(String family, LocalDate first, LocalDate last) {}

    private record Days(LocalDate first, LocalDate last) {}

    private final TownSheets sheets;
    private final SomeDays someDays;
    private final SortedSet<Integer> months;

    /** A page asks for each of them hundreds of times. */
    private final Map<Asked, List<Part>> asked = new HashMap<>();

    private final Map<Days, Map<String, Sheet>> read = new HashMap<>();

    SheetsOfDays(TownSheets sheets, SomeDays someDays) {
        this.sheets = sheets;
        this.someDays = someDays;
        months = sheets.months();
    }

    /** In the order of their days; months of which nothing is known are left out. */
    List<Part> of(String family, LocalDate first, LocalDate last) {
        Asked wanted = new Asked(family, first, last);
        List<Part> parts = asked.get(wanted);
        if (parts == null) {
            parts = find(wanted);
            asked.put(wanted, parts);
        }
        return parts;
    }

    private List<Part> find(Asked wanted) {
        int from = wanted.first().equals(LocalDate.MIN) ? 1 : SheetId.month(wanted.first());
        List<Part> parts = new ArrayList<>();
        for (int number : months.subSet(from, SheetId.month(wanted.last()) + 1)) {
            YearMonth month = SheetId.month(number);
            LocalDate first = later(month.atDay(1), wanted.first());
            LocalDate last = earlier(month.atEndOfMonth(), wanted.last());
            boolean whole = first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth());
            Sheet sheet =
                    whole
                            ? sheets.sheet(number, wanted.family())
                            : some(new Days(first, last), wanted.family());
            if (!sheet.isEmpty()) {
                parts.add(new Part(first, last, sheet));
            }
        }
        return parts;
    }

    private Sheet some(Days days, String family) {
        return read.computeIfAbsent(days, it -> someDays.of(it.first(), it.last()))
                .getOrDefault(family, new Sheet());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
