package io.maplebridge.stats.daily.web;

import io.maplebridge.stats.daily.application.FigureReading;
import io.maplebridge.stats.daily.application.FiguresAsOf;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FamilyPage;
import io.maplebridge.stats.figures.domain.FigureFamily;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the tables that families declare; the first column of each has the bars. */
@Component
class FigureTables {

    private final Registry registry;
    private final Dimensions dimensions;
    private final MessageSource messages;

    FigureTables(Registry registry, Dimensions dimensions, MessageSource messages) {
        this.registry = registry;
        this.dimensions = dimensions;
        this.messages = messages;
    }

    /** Every table of the page, family by family; one without a single line is left out. */
    List<FigureTable> all(FiguresAsOf figures, ListLinks links, Locale language) {
        return registry.families().stream()
                .flatMap(family ->
                        family.page().tables().stream()
                                .map(table -> table(family, table, figures, links, language)))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    FigureTable table(
            FigureFamily family,
            FamilyPage.Table declared,
            FiguresAsOf figures,
            ListLinks links,
            Locale language) {
        Dimension by = declared.by();
        List<FigureReading.Count> counts =
                declared.figures().stream().map(figure -> figures.count(figure.id())).toList();
        List<Map<String, Dimensions.Line>> lines =
                counts.stream().map(count -> lines(count, by, links, language)).toList();
        long most =
                lines.getFirst().values().stream()
                        .mapToLong(Dimensions.Line::number)
                        .max()
                        .orElse(0);
        List<FigureTable.Row> rows = new ArrayList<>();
        for (Dimensions.Line key : keys(lines)) {
            List<FigureTable.Cell> cells = new ArrayList<>();
            for (int i = 0; i < counts.size(); i++) {
                Dimensions.Line line = lines.get(i).get(key.code());
                long number = line == null ? 0 : line.number();
                String href = links.of(counts.get(i).figure().id(), by, key.code());
                cells.add(cell(number, href, i == 0 ? percent(number, most) : null));
            }
            rows.add(new FigureTable.Row(key.name(), cells));
        }
        return new FigureTable(
                family.code() + "-" + by.code(),
                family.name().in(language)
                        + messages.getMessage("stats.caption.gap", null, language)
                        + by.caption().in(language),
                by.head().in(language),
                counts.stream().map(count -> count.figure().words().name().in(language)).toList(),
                rows,
                total(counts, links, language));
    }

    private FigureTable.Row total(
            List<FigureReading.Count> counts, ListLinks links, Locale language) {
        return new FigureTable.Row(
                messages.getMessage("stats.total", null, language),
                counts.stream()
                        .map(count -> cell(count.number(), links.of(count.figure().id()), null))
                        .toList());
    }

    private Map<String, Dimensions.Line> lines(
            FigureReading.Count count, Dimension by, ListLinks links, Locale language) {
        return dimensions.lines(by, count.by(by), links.question(), language).stream()
                .collect(
                        Collectors.toMap(
                                Dimensions.Line::code,
                                Function.identity(),
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    /** The keys of all columns, each once, in the order of the first. */
    private static List<Dimensions.Line> keys(List<Map<String, Dimensions.Line>> columns) {
        Map<String, Dimensions.Line> keys = new LinkedHashMap<>();
        columns.stream()
                .flatMap(column -> column.values().stream())
                .forEach(line -> keys.putIfAbsent(line.code(), line));
        return List.copyOf(keys.values());
    }

    private static FigureTable.Cell cell(long number, String href, @Nullable Integer percent) {
        return new FigureTable.Cell(Long.toString(number), number == 0 ? null : href, percent);
    }

    private static int percent(long number, long most) {
        return most == 0 ? 0 : Math.toIntExact(number * 100 / most);
    }
}
