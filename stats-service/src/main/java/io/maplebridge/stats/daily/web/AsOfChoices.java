package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.page.TallyPart;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.figures.domain.AsOf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The years and days that are one press away. */
@Component
class AsOfChoices {

    private final MessageSource messages;
    private final TownTime time;

    AsOfChoices(MessageSource messages, TownTime time) {
        this.messages = messages;
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

    List<TallyPart> days(Question question, Locale language) {
        LocalDate day = question.asOf().day();
        return List.of(
                day("stats.today", time.today(), question, language),
                day("stats.month-end", YearMonth.from(day).atEndOfMonth(), question, language),
                day(
                        "stats.year-end",
                        LocalDate.of(question.asOf().year(), 12, 31),
                        question,
                        language));
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
        Question then = question.at(new AsOf(question.asOf().year(), day));
        return new TallyPart(
                messages.getMessage(word, null, language),
                new ListLinks(then).figures().href(),
                day.equals(question.asOf().day()));
    }
}
