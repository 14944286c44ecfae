package io.maplebridge.stats.daily.web;

import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Period;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands above the figures: of which days, as of when, and what that means. */
@Component
class FigureHeadings {

    private final MessageSource messages;
    private final PeriodNames names;

    FigureHeadings(MessageSource messages, PeriodNames names) {
        this.messages = messages;
        this.names = names;
    }

    String heading(Question question, Locale language) {
        return messages.getMessage(
                "stats.heading",
                new Object[] {
                    names.name(question.asOf().period(), language), question.asOf().day().toString()
                },
                language);
    }

    /** What a day outside the span means for its numbers; null for a day within it. */
    @Nullable String beside(Question question, Locale language) {
        Period period = question.asOf().period();
        LocalDate day = question.asOf().day();
        if (period.contains(day)) {
            return null;
        }
        String word = day.isBefore(period.from()) ? "stats.asof.before" : "stats.asof.after";
        return messages.getMessage(
                word, new Object[] {names.name(period, language), day.toString()}, language);
    }

    /** Whether cohorts are read as of the end of their span or of another day. */
    String shown(AsOf asOf, Locale language) {
        String word =
                asOf.day().equals(asOf.period().to())
                        ? "stats.shown.end"
                        : asOf.period().contains(asOf.day())
                                ? "stats.shown.running"
                                : "stats.shown.later";
        return messages.getMessage(
                word,
                new Object[] {asOf.day().toString(), asOf.period().to().toString()},
                language);
    }
}
