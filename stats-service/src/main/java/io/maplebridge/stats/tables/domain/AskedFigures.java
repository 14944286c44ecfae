package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a form asks about in all: figures, the breakdowns it names, and spans. */
record AskedFigures(Set<Counted> figures, Map<String, Dimension> dimensions, Set<TableSpan> spans) {

    static AskedFigures of(TableForm form) {
        Set<Counted> figures = new LinkedHashSet<>();
        Set<TableSpan> spans = EnumSet.of(TableSpan.THIS);
        Stream.of(form.rows(), form.columns())
                .flatMap(axis -> AxisKeys.leaves(axis).stream())
                .map(Line.Leaf::measure)
                .forEach(measure -> {
                    figures.addAll(measure.counted());
                    Stream.of(measure.span(), measure.against())
                            .flatMap(Stream::ofNullable)
                            .forEach(spans::add);
                });
        Map<String, Dimension> dimensions = new HashMap<>();
        for (Counted figure : figures) {
            figure.dimensions().forEach(by -> dimensions.putIfAbsent(by.code(), by));
        }
        return new AskedFigures(figures, dimensions, spans);
    }
}
