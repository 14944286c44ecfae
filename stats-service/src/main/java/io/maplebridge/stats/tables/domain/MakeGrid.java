package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.daily.domain.Numbers;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.Quotient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills a form with the numbers of a town as of a day. */
public final class MakeGrid {

    private final TableForm form;
    private final AsOf asked;
    private final FilteredNumbers numbers;

    private MakeGrid(TableForm form, AsOf asked, FilteredNumbers numbers) {
        this.form = form;
        this.asked = asked;
        this.numbers = numbers;
    }

    /**
     * @param form one that {@link CheckForm} let pass
     * @param belonging what numbers under two breakdowns at once are added up from
     */
    public static Grid of(
            TableForm form, AsOf asked, KeyWords words, Numbers numbers, Belonging belonging) {
        return new MakeGrid(form, asked, new FilteredNumbers(numbers, belonging)).grid(words);
    }

    private Grid grid(KeyWords words) {
        AskedFigures about = AskedFigures.of(form);
        Set<AsOf> spans =
                about.spans().stream().map(span -> span.of(asked)).collect(Collectors.toSet());
        Map<Dimension, List<String>> keys = new HashMap<>();
        for (Dimension by : Set.copyOf(about.dimensions().values())) {
            keys.put(by, numbers.keys(by, about.figures(), spans, words));
        }
        List<Strip> rows = new Unfold(form.rows(), about.dimensions(), keys, words).strips();
        List<Strip> columns = new Unfold(form.columns(), about.dimensions(), keys, words).strips();
        for (Strip row : rows) {
            columns.forEach(column -> want(row, column));
        }
        List<List<GridCell>> cells =
                rows.stream()
                        .map(row -> columns.stream().map(column -> cell(row, column)).toList())
                        .toList();
        return new Grid(
                form, rows, columns, cells, new HeldRules(form, rows, columns, cells).all());
    }

    private static List<Filter> filters(Strip row, Strip column) {
        List<Filter> filters = new ArrayList<>(row.filters());
        filters.addAll(column.filters());
        return filters;
    }

    private void want(Strip row, Strip column) {
        Measure measure = row.measure().with(column.measure());
        List<Filter> filters = filters(row, column);
        for (Counted figure : measure.counted()) {
            numbers.want(figure, day(measure), filters);
            TableSpan against = measure.against();
            if (against != null) {
                numbers.want(figure, against.of(asked), filters);
            }
        }
    }

    private AsOf day(Measure measure) {
        TableSpan span = measure.span();
        return span == null ? asked : span.of(asked);
    }

    private GridCell cell(Strip row, Strip column) {
        Measure measure = row.measure().with(column.measure());
        List<Filter> filters = filters(row, column);
        Figure figure = Objects.requireNonNull(measure.figure(), "a cell without a figure");
        AsOf day = day(measure);
        TableSpan against = measure.against();
        return switch (figure) {
            case Quotient rate ->
                    new GridCell.Rate(
                            rate,
                            numbers.number(rate.numerator(), day, filters),
                            numbers.number(rate.denominator(), day, filters));
            case Counted counted -> {
                long now = number(counted, measure.less(), day, filters);
                yield against == null
                        ? new GridCell.Count(counted, day, filters, now, measure)
                        : new GridCell.Change(
                                now, number(counted, measure.less(), against.of(asked), filters));
            }
        };
    }

    private long number(Counted figure, @Nullable Counted less, AsOf asOf, List<Filter> filters) {
        long number = numbers.number(figure, asOf, filters);
        return less == null ? number : number - numbers.number(less, asOf, filters);
    }
}
