package io.maplebridge.stats.reports.application;

import io.maplebridge.stats.reports.domain.ReportBreakdown;
import io.maplebridge.stats.reports.domain.ReportFigure;
import io.maplebridge.stats.reports.domain.ReportFigures;
import io.maplebridge.stats.reports.domain.ReportLine;
import io.maplebridge.template.domain.Format;
import io.maplebridge.template.domain.Mark;
import io.maplebridge.template.domain.Value;
import io.maplebridge.template.domain.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What each mark of a report stands for. Keys are ids of figures; {@code year.} before one is of
 * the whole year of the span, {@code .text} behind it has its counter word. Besides: {@code town},
 * {@code year}, {@code nextYear}, {@code lastYear}, {@code month}, {@code asOf}, {@code from},
 * {@code to}, and in rows {@code name}, {@code no}, {@code number}, {@code share}.
 */
final class ReportValues implements Values {

    private static final String OF_YEAR = "year.";
    private static final Pattern BROKEN_DOWN = Pattern.compile("(\\w+)\\.by(\\p{Lu}\\w*)");

    private final ReportFigures figures;
    private final Map<String, String> words;

    ReportValues(ReportFigures figures) {
        this.figures = figures;
        LocalDate end = figures.asOf().end();
        int year = figures.asOf().year();
        this.words =
                Map.of(
                        "town", figures.town(),
                        "year", Integer.toString(year),
                        "nextYear", Integer.toString(year + 1),
                        "lastYear", Integer.toString(year - 1),
                        "month", Integer.toString(end.getMonthValue()),
                        "asOf", day(figures.asOf().day()),
                        "from", day(figures.asOf().period().from()),
                        "to", day(figures.asOf().period().to()));
    }

    /** 2023年12月18日 */
    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    @Override
    public Value of(Mark mark) {
        return switch (mark.kind()) {
            case TEXT -> text(mark);
            case ROWS -> rows(mark);
            case CHART -> new ChartValues(figures).of(mark.key());
            case ROWS_END -> Value.UNKNOWN;
        };
    }

    private Value text(Mark mark) {
        String word = words.get(mark.key());
        if (word != null) {
            return mark.format() instanceof Format.Plain ? new Value.Text(word) : Value.UNKNOWN;
        }
        if (mark.key().equals("total.share")) {
            long counted = figures.span().values().stream().mapToLong(ReportFigure::number).sum();
            return FigureValues.share(counted, counted, mark.format());
        }
        return figure(mark, NumbersOf.ALL);
    }

    private Value figure(Mark mark, NumbersOf numbers) {
        String key = mark.key();
        return key.startsWith(OF_YEAR)
                ? new FigureValues(figures.year(), numbers)
                        .of(key.substring(OF_YEAR.length()), mark.format())
                : new FigureValues(figures.span(), numbers).of(key, mark.format());
    }

    private Value rows(Mark mark) {
        Looped looped = looped(mark);
        if (looped == null) {
            return Value.UNKNOWN;
        }
        Optional<ReportBreakdown> broken = looped.figure().by(looped.by());
        if (broken.isEmpty()) {
            return Value.UNKNOWN;
        }
        List<Values> rows = new ArrayList<>();
        for (ReportLine line : broken.get().lines()) {
            int no = rows.size() + 1;
            rows.add(inner -> inRow(inner, looped, broken.get().by(), line, no));
        }
        return new Value.Rows(rows);
    }

    /** What a loop goes over. */
    private record Looped(ReportFigure figure, String by) {}

    /** {@code dispute.accepted by village}, or {@code dispute.byVillage}. */
    private @Nullable Looped looped(Mark mark) {
        if (mark.format() instanceof Format.By by) {
            ReportFigure figure = figures.span().get(mark.key());
            return figure == null ? null : new Looped(figure, by.dimension());
        }
        Matcher parts = BROKEN_DOWN.matcher(mark.key());
        if (!parts.matches()) {
            return null;
        }
        return figures.leading(parts.group(1), parts.group(2))
                .map(figure -> new Looped(figure, parts.group(2)))
                .orElse(null);
    }

    private Value inRow(Mark mark, Looped looped, String by, ReportLine line, int no) {
        if (mark.kind() != Mark.Kind.TEXT) {
            return Value.UNKNOWN;
        }
        return switch (mark.key()) {
            case "name" -> new Value.Text(line.name());
            case "no" -> new Value.Text(Integer.toString(no));
            case "number" -> new Value.Amount(looped.figure().counter().value(line.number()));
            case "share" ->
                    FigureValues.share(line.number(), looped.figure().number(), mark.format());
            default -> figure(mark, NumbersOf.under(by, line.key()));
        };
    }
}
