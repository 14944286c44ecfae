package io.maplebridge.stats.changes.web;

import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.stats.daily.web.ListQuestions;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads between which days was asked. Left out means: until today, from the end of last month. */
@Component
class ChangesQuestions {

    /** Of days in between: a list of every day of ten years answers nobody. */
    private static final int MOST_DAYS = 3_700;

    private final Questions questions;
    private final ListQuestions figures;

    ChangesQuestions(Questions questions, ListQuestions figures) {
        this.questions = questions;
        this.figures = figures;
    }

    ChangesQuestion of(
            @Nullable String town,
            @Nullable String span,
            @Nullable String year,
            @Nullable String from,
            @Nullable String to,
            @Nullable String figure) {
        LocalDate last = questions.day("to", to, year);
        LocalDate first =
                from == null || from.isBlank()
                        ? last.withDayOfMonth(1).minusDays(1)
                        : questions.day("from", from, year);
        if (!first.isBefore(last)) {
            throw new InvalidRequest("from", "changes-order");
        }
        if (first.plusDays(MOST_DAYS).isBefore(last)) {
            throw new InvalidRequest("from", "changes-too-long");
        }
        Question read = questions.question(town, span, year, null, null);
        Period period =
                isEmpty(span) && isEmpty(year) ? Period.year(last.getYear()) : read.asOf().period();
        return new ChangesQuestion(
                read.at(new AsOf(period, last)),
                first,
                figure == null || figure.isBlank() ? null : figures.counted(figure));
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
