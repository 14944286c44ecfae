package io.maplebridge.stats.daily.web;

import io.maplebridge.stats.daily.application.FigureReading;
import io.maplebridge.stats.daily.application.FiguresAsOf;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FigureId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the tables of a family of figures; the first column of each has the bars. */
@Component
class FigureTables {

    private final Dimensions dimensions;
    private final MessageSource messages;

    FigureTables(Dimensions dimensions, MessageSource messages) {
        this.dimensions = dimensions;
        this.messages = messages;
    }

    FigureTable table(
            String family,
            Dimension by,
            List<String> columns,
            FiguresAsOf figures,
            ListLinks links,
            Locale language) {
        List<FigureReading.Count> counts =
                columns.stream()
                        .map(name -> figures.count(new FigureId(family + "." + name)))
                        .toList();
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
                family + "-" + Dimensions.code(by),
                messages.getMessage("stats.family." + family, null, language)
                        + messages.getMessage("stats.caption.gap", null, language)
                        + dimensions.name(by, language),
                messages.getMessage("stats.head." + Dimensions.code(by), null, language),
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
        return dimensions
                .lines(count.figure(), by, count.by(by), links.question(), language)
                .stream()
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

    /** Every table of the page, family by family. */
    List<FigureTable> all(FiguresAsOf figures, ListLinks links, Locale language) {
        List<String> disputes = List.of("accepted", "succeeded", "open");
        List<String> petitions = List.of("received", "settled", "open");
        List<String> orders = List.of("received", "closed", "open");
        return Stream.of(
                        Stream.of(
                                        Dimension.VILLAGE,
                                        Dimension.CATEGORY,
                                        Dimension.SOURCE,
                                        Dimension.LEVEL)
                                .map(by ->
                                        table("dispute", by, disputes, figures, links, language)),
                        Stream.of(Dimension.SOURCE, Dimension.VILLAGE, Dimension.CHANNEL)
                                .map(by ->
                                        table("petition", by, petitions, figures, links, language)),
                        Stream.of(Dimension.CATEGORY, Dimension.VILLAGE, Dimension.MONTH)
                                .map(by -> table("order", by, orders, figures, links, language)))
                .flatMap(Function.identity())
                .toList();
    }
}
