package io.maplebridge.stats.changes.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.stats.changes.application.ExplainChanges;
import io.maplebridge.stats.changes.application.ExplainedChange;
import io.maplebridge.stats.changes.application.FigureChange;
import io.maplebridge.stats.changes.application.KnownSteps;
import io.maplebridge.stats.changes.domain.BetweenDays;
import io.maplebridge.stats.daily.web.ListQuestions;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.figures.domain.Counted;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why figures changed between two days, for programs. */
@RestController
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class ChangesController {

    private static final int PAGE_SIZE = 200;

    private final ChangesQuestions questions;
    private final ListQuestions pages;
    private final ExplainChanges changes;
    private final KnownSteps steps;

    ChangesController(
            ChangesQuestions questions,
            ListQuestions pages,
            ExplainChanges changes,
            KnownSteps steps) {
        this.questions = questions;
        this.pages = pages;
        this.changes = changes;
        this.steps = steps;
    }

    @GetMapping("/stats/api/changes")
    ChangesResponse changes(
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String figure,
            @RequestParam @Nullable String page,
            Locale reader) {
        ChangesQuestion question = questions.of(town, span, year, from, to, figure);
        Locale language = Questions.language(reader);
        Counted counted = question.figure();
        return counted == null
                ? all(question, language)
                : one(question, counted, pages.page(page), language);
    }

    private ChangesResponse all(ChangesQuestion question, Locale language) {
        return new ChangesResponse(
                question.town(),
                question.asked().asOf().year(),
                question.period().code(),
                question.from().toString(),
                question.to().toString(),
                null,
                changes
                        .all(question.town(), question.period(), question.from(), question.to())
                        .stream()
                        .map(change -> line(change, language))
                        .toList(),
                null,
                null,
                null);
    }

    private static ChangesResponse.Line line(FigureChange change, Locale language) {
        Counted figure = change.figure();
        return new ChangesResponse.Line(
                figure.id().value(),
                figure.words().name().in(language),
                figure.counter().value(change.before()),
                figure.counter().value(change.after()),
                figure.counter().value(change.delta()));
    }

    private ChangesResponse one(
            ChangesQuestion question, Counted figure, int page, Locale language) {
        ExplainedChange explained =
                changes.of(
                        question.town(),
                        new BetweenDays(figure, question.period(), question.from(), question.to()));
        return new ChangesResponse(
                question.town(),
                question.asked().asOf().year(),
                question.period().code(),
                question.from().toString(),
                question.to().toString(),
                explained.freshness().upToDate(),
                null,
                page,
                PAGE_SIZE,
                DifferenceResponse.of(
                        explained.difference(),
                        figure,
                        steps,
                        (long) (page - 1) * PAGE_SIZE,
                        PAGE_SIZE,
                        language));
    }
}
