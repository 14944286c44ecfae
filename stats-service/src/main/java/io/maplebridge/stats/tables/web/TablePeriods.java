package io.maplebridge.stats.tables.web;

import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.TallyPart;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.daily.application.ReadFigures;
import io.maplebridge.stats.daily.web.PeriodNames;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.tables.domain.TableForm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The spans of a table that are one press away: years, halves, quarters, months. */
@Component
class TablePeriods {

    private final PeriodNames names;
    private final ReadFigures figures;
    private final TownTime time;

    TablePeriods(PeriodNames names, ReadFigures figures, TownTime time) {
        this.names = names;
        this.figures = figures;
        this.time = time;
    }

    static PageAddress address(TableForm form, String more, Question question) {
        return PageAddress.of("/stats/tables/" + form.code() + more)
                .with("town", question.town().code())
                .with("span", question.asOf().period().code())
                .with("asOf", question.asOf().day());
    }

    List<List<TallyPart>> of(TableForm form, Question question, Locale language) {
        int year = question.asOf().year();
        SortedSet<Integer> years = new TreeSet<>(figures.years(question.town().code()));
        years.add(year);
        years.add(time.today().getYear());
        return List.of(
                years.stream()
                        .map(one ->
                                part(
                                        form,
                                        sameIn(one, question),
                                        question,
                                        names.name(Period.year(one), language)))
                        .toList(),
                parts(form, Stream.of(Period.year(year)), question, language),
                parts(
                        form,
                        IntStream.of(1, 2).mapToObj(n -> Period.half(year, n)),
                        question,
                        language),
                parts(
                        form,
                        IntStream.rangeClosed(1, 4).mapToObj(n -> Period.quarter(year, n)),
                        question,
                        language),
                parts(
                        form,
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(n -> Period.month(YearMonth.of(year, n))),
                        question,
                        language));
    }

    /** The span of another year that is called the same. */
    private static Period sameIn(int year, Question question) {
        Period period = question.asOf().period();
        return switch (period.kind()) {
            case YEAR, OWN -> Period.year(year);
            case HALF -> Period.half(year, period.number());
            case QUARTER -> Period.quarter(year, period.number());
            case MONTH -> Period.month(YearMonth.of(year, period.number()));
        };
    }

    private List<TallyPart> parts(
            TableForm form, Stream<Period> periods, Question question, Locale language) {
        return periods.map(
                        period -> part(form, period, question, names.shortName(period, language)))
                .toList();
    }

    /** As of its end, or of today while it runs. */
    private TallyPart part(TableForm form, Period period, Question question, String text) {
        LocalDate today = time.today();
        LocalDate day = period.contains(today) ? today : period.to();
        return new TallyPart(
                text,
                address(form, "", question.at(new AsOf(period, day))).href(),
                period.equals(question.asOf().period()));
    }
}
