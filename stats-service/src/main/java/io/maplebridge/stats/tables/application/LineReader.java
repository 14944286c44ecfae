package io.maplebridge.stats.tables.application;

import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.tables.domain.Choice;
import io.maplebridge.stats.tables.domain.Line;
import io.maplebridge.stats.tables.domain.Measure;
import io.maplebridge.stats.tables.domain.TableSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads rows and columns. */
final class LineReader {

    private static final int DEEPEST = 4;

    private final Registry registry;

    LineReader(Registry registry) {
        this.registry = registry;
    }

    List<Line> lines(Fields form, String name) {
        return lines(form, name, 1);
    }

    private List<Line> lines(Fields fields, String name, int depth) {
        List<Line> lines = new ArrayList<>();
        fields.each(name).forEach(line -> lines.add(line(line, depth)));
        if (lines.isEmpty()) {
            fields.refuse(fields.under(name), "至少要有一项", "at least one is needed");
        }
        if (depth > DEEPEST) {
            fields.refuse(fields.at(), "表头最多四层", "headings are four deep at most");
            return List.of();
        }
        return lines;
    }

    private Line line(Fields fields, int depth) {
        Line line =
                fields.has("each")
                        ? each(fields, depth)
                        : fields.has("lines")
                                ? new Line.Group(
                                        fields.at(),
                                        fields.wording("name"),
                                        lines(fields, "lines", depth + 1))
                                : leaf(fields);
        fields.done();
        return line;
    }

    private Line each(Fields fields, int depth) {
        String by = Objects.requireNonNullElse(fields.text("each"), "");
        Choice choice = new Choice(by, keys(fields), false);
        List<Line.Leaf> inner = new ArrayList<>();
        if (fields.has("lines")) {
            for (Line line : lines(fields, "lines", depth + 1)) {
                if (line instanceof Line.Leaf leaf) {
                    inner.add(leaf);
                } else {
                    fields.refuse(
                            line.at(),
                            "each 之下只能写一层",
                            "below each there is one layer of lines only");
                }
            }
        }
        return new Line.Each(
                fields.at(),
                fields.code("code", false),
                choice,
                measure(fields),
                fields.optionalWording("unit"),
                inner);
    }

    private Line.Leaf leaf(Fields fields) {
        Measure measure = measure(fields);
        Figure figure = measure.figure();
        Wording name = fields.optionalWording("name");
        if (name == null && figure != null) {
            name = figure.words().name();
        }
        return new Line.Leaf(
                fields.at(),
                fields.code("code", false),
                name == null ? fields.wording("name") : name,
                measure,
                choice(fields),
                fields.flag("total"),
                fields.optionalWording("unit"));
    }

    private static @Nullable Choice choice(Fields fields) {
        String by = fields.text("by");
        List<String> keys = keys(fields);
        boolean rest = fields.flag("rest");
        if (by == null) {
            if (rest || !keys.isEmpty()) {
                fields.refuse(fields.at(), "缺少 by：按什么细分", "by is missing: of which breakdown");
            }
            return null;
        }
        if (rest == !keys.isEmpty()) {
            fields.refuse(fields.at(), "keys 和 rest 要且只能写一项", "one of keys and rest is needed");
        }
        return new Choice(by, keys, rest);
    }

    private static List<String> keys(Fields fields) {
        List<String> keys = fields.each("keys").stream().map(Fields::asText).toList();
        if (keys.stream().distinct().count() < keys.size()) {
            fields.refuse(fields.under("keys"), "有重复的", "one of them stands here twice");
        }
        return keys;
    }

    private @Nullable Figure figure(Fields fields, String name) {
        String id = fields.text(name);
        Figure figure = id == null ? null : registry.find(new FigureId(id)).orElse(null);
        if (id != null && figure == null) {
            fields.refuse(fields.under(name), "没有指标 " + id, "there is no figure " + id);
        }
        return figure;
    }

    private @Nullable Counted less(Fields fields, @Nullable Figure from) {
        Figure less = figure(fields, "less");
        if (less == null) {
            return null;
        }
        if (less instanceof Counted taken
                && from instanceof Counted whole
                && taken.counter().equals(whole.counter())) {
            return taken;
        }
        fields.refuse(
                fields.under("less"),
                "只能从同一量词的计数指标里减去",
                "it is taken off a counted figure of the same counter word only");
        return null;
    }

    private Measure measure(Fields fields) {
        Figure figure = figure(fields, "figure");
        Counted less = less(fields, figure);
        Integer per = fields.number("per", 1, 100_000_000);
        TableSpan against = span(fields, "compare");
        Integer decimals = fields.number("decimals", 0, 4);
        if (figure instanceof Quotient && (against != null || per != null || decimals != null)) {
            fields.refuse(
                    fields.at(),
                    "比率不能写 compare、per、decimals",
                    "compare, per and decimals do not go with a rate");
        }
        return new Measure(
                figure, less, span(fields, "period"), against, per == null ? 1 : per, decimals);
    }

    private static @Nullable TableSpan span(Fields fields, String name) {
        String code = fields.text(name);
        TableSpan span = code == null ? null : TableSpan.find(code).orElse(null);
        if (code != null && span == null) {
            String all =
                    Arrays.stream(TableSpan.values())
                            .map(TableSpan::code)
                            .collect(Collectors.joining(", "));
            fields.refuse(fields.under(name), "只能是 " + all, "one of " + all);
        }
        return span;
    }
}
