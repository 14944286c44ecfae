package io.maplebridge.stats.reports.application;

import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.reports.domain.ReportBreakdown;
import io.maplebridge.stats.reports.domain.ReportFigure;
import io.maplebridge.stats.reports.domain.ReportFigures;
import io.maplebridge.stats.reports.domain.ReportLine;
import io.maplebridge.template.domain.ChartData;
import io.maplebridge.template.domain.Value;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a chart: {@code dispute.accepted.byVillage} of a figure, {@code dispute.byMonth}
 * of the figures that the pages draw of a family. Months that are still to come are gaps.
 */
final class ChartValues {

    private static final Pattern KEY = Pattern.compile("(.+)\\.by(\\p{Lu}\\w*)");

    private final ReportFigures figures;

    ChartValues(ReportFigures figures) {
        this.figures = figures;
    }

    Value of(String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            return Value.UNKNOWN;
        }
        String by = parts.group(2);
        List<ReportFigure> shown =
                shown(parts.group(1), by).stream()
                        .filter(figure -> figure.by(by).isPresent())
                        .toList();
        Map<String, String> axis = axis(shown, by);
        return axis.isEmpty() ? Value.UNKNOWN : new Value.Chart(chart(shown, by, axis));
    }

    private List<ReportFigure> shown(String key, String by) {
        ReportFigure one = figures.span().get(key);
        if (one != null) {
            return List.of(one);
        }
        List<ReportFigure> drawn = new ArrayList<>();
        for (String id : figures.charts().getOrDefault(key, List.of())) {
            ReportFigure figure = figures.span().get(id);
            if (figure != null) {
                drawn.add(figure);
            }
        }
        return drawn.isEmpty() ? figures.leading(key, by).stream().toList() : drawn;
    }

    /** Names by their keys, those of the first figure first. */
    private Map<String, String> axis(List<ReportFigure> shown, String by) {
        Map<String, String> axis = new LinkedHashMap<>();
        if (by.equalsIgnoreCase(Dimension.MONTH.code())) {
            AsOf asOf = figures.asOf();
            asOf.period()
                    .months()
                    .forEach(month -> axis.put(month.toString(), month.getMonthValue() + "月"));
        }
        for (ReportFigure figure : shown) {
            for (ReportLine line : breakdown(figure, by).lines()) {
                axis.putIfAbsent(line.key(), line.name());
            }
        }
        return shown.isEmpty() ? Map.of() : axis;
    }

    private ChartData chart(List<ReportFigure> shown, String by, Map<String, String> axis) {
        List<ChartData.Series> series = new ArrayList<>();
        for (ReportFigure figure : shown) {
            List<@Nullable BigDecimal> values = new ArrayList<>();
            for (String key : axis.keySet()) {
                values.add(isToCome(key, by) ? null : value(figure, by, key));
            }
            series.add(new ChartData.Series(figure.name().zh(), values));
        }
        ReportFigure first = shown.getFirst();
        String title = first.family().zh() + "按" + breakdown(first, by).head().zh();
        return new ChartData(title, List.copyOf(axis.values()), series);
    }

    private boolean isToCome(String key, String by) {
        return by.equalsIgnoreCase(Dimension.MONTH.code())
                && key.matches("\\d{4}-\\d{2}")
                && YearMonth.parse(key).isAfter(YearMonth.from(figures.asOf().day()));
    }

    private static BigDecimal value(ReportFigure figure, String by, String key) {
        return figure.counter().value(breakdown(figure, by).number(key));
    }

    private static ReportBreakdown breakdown(ReportFigure figure, String by) {
        return figure.by(by).orElseThrow();
    }
}
