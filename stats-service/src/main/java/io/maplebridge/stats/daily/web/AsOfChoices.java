package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.page.TallyPart;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The years and days that are one press away. */
@Component
class AsOfChoices {

    private final MessageSource messages;
    private final PeriodNames names;
    private final TownTime time;

    AsOfChoices(MessageSource messages, PeriodNames names, TownTime time) {
        this.messages = messages;
        this.names = names;
        this.time = time;
    }

    List<TallyPart> years(Question question, SortedSet<Integer> known, Locale language) {
        SortedSet<Integer> years = new TreeSet<>(known);
        years.add(time.today().getYear());
        years.add(question.asOf().year());
        return years.stream().map(year -> year(year, question, language)).toList();
    }

    private TallyPart year(int year, Question question, Locale language) {
        LocalDate today = time.today();
        LocalDate day = year == today.getYear() ? today : LocalDate.of(year, 12, 31);
        return new TallyPart(
                messages.getMessage("stats.year", new Object[] {Integer.toString(year)}, language),
                new ListLinks(question.at(new AsOf(year, day))).figures().href(),
                year == question.asOf().year());
    }

    /** The year of the question, its halves, quarters and months. */
    List<List<TallyPart>> periods(Question question, Locale language) {
        int year = question.asOf().year();
        return List.of(
                parts(Stream.of(Period.year(year)), question, language),
                parts(IntStream.of(1, 2).mapToObj(n -> Period.half(year, n)), question, language),
                parts(
                        IntStream.rangeClosed(1, 4).mapToObj(n -> Period.quarter(year, n)),
                        question,
                        language),
                parts(
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(n -> Period.month(YearMonth.of(year, n))),
                        question,
                        language));
    }

    private List<TallyPart> parts(Stream<Period> periods, Question question, Locale language) {
        return periods.map(period -> part(period, question, language)).toList();
    }

    /** As of its end, or of today while it runs. */
    private TallyPart part(Period period, Question question, Locale language) {
        LocalDate today = time.today();
        LocalDate day = period.contains(today) ? today : period.to();
        return new TallyPart(
                names.shortName(period, language),
                new ListLinks(question.at(new AsOf(period, day))).figures().href(),
                period.equals(question.asOf().period()));
    }

    List<TallyPart> days(Question question, Locale language) {
        LocalDate day = question.asOf().day();
        Period period = question.asOf().period();
        List<TallyPart> days = new ArrayList<>();
        if (period.kind() == Period.Kind.YEAR || !time.today().isBefore(period.from())) {
            days.add(day("stats.today", time.today(), question, language));
        }
        if (period.kind() == Period.Kind.YEAR) {
            days.add(
                    day("stats.month-end", YearMonth.from(day).atEndOfMonth(), question, language));
        } else {
            days.add(day("stats.span-end", period.to(), question, language));
        }
        days.add(
                day(
                        "stats.year-end",
                        LocalDate.of(period.to().getYear(), 12, 31),
                        question,
                        language));
        return days;
    }

    /** By the units there were then, or by those of today; none where none was ever merged. */
    List<TallyPart> units(Question question, boolean anyMerged, Locale language) {
        return anyMerged
                ? List.of(
                        units("stats.units.then", question.joined(false), question, language),
                        units("stats.units.today", question.joined(true), question, language))
                : List.of();
    }

    private TallyPart units(String word, Question other, Question question, Locale language) {
        return new TallyPart(
                messages.getMessage(word, null, language),
                new ListLinks(other).figures().href(),
                other.equals(question));
    }

    private TallyPart day(String word, LocalDate day, Question question, Locale language) {
        Question then = question.at(new AsOf(question.asOf().period(), day));
        return new TallyPart(
                messages.getMessage(word, null, language),
                new ListLinks(then).figures().href(),
                day.equals(question.asOf().day()));
    }
}
