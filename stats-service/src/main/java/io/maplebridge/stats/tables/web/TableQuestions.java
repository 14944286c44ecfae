package io.maplebridge.stats.tables.web;

import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.daily.application.ReadFigures;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.tables.application.Tables;
import io.maplebridge.stats.tables.domain.TableForm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads which table was asked for, and of which days. Left out means the span for which the table
 * is made, the newest one there is something of.
 */
@Component
class TableQuestions {

    private final Tables tables;
    private final Questions questions;
    private final ReadFigures figures;
    private final TownTime time;

    TableQuestions(Tables tables, Questions questions, ReadFigures figures, TownTime time) {
        this.tables = tables;
        this.questions = questions;
        this.figures = figures;
        this.time = time;
    }

    TableForm form(String code) {
        return tables.find(code).orElseThrow(() -> new NotFound("table " + code));
    }

    Question question(
            TableForm form, @Nullable String town, @Nullable String span, @Nullable String asOf) {
        if (span != null && !span.isBlank()) {
            return questions.question(town, span, null, asOf, null);
        }
        String usual = usual(form.span(), questions.town(town).code()).code();
        return questions.question(town, usual, null, asOf, null);
    }

    private Period usual(Period.Kind kind, String town) {
        LocalDate day = newest(town);
        int month = day.getMonthValue();
        return switch (kind) {
            case YEAR, OWN -> Period.year(day.getYear());
            case HALF -> Period.half(day.getYear(), (month + 5) / 6);
            case QUARTER -> Period.quarter(day.getYear(), (month + 2) / 3);
            case MONTH -> Period.month(YearMonth.from(day));
        };
    }

    /** Today, or the end of the last year of which there is anything. */
    private LocalDate newest(String town) {
        LocalDate today = time.today();
        SortedSet<Integer> sofar = figures.years(town).headSet(today.getYear() + 1);
        return sofar.isEmpty() || sofar.last() == today.getYear()
                ? today
                : LocalDate.of(sofar.last(), 12, 31);
    }
}
