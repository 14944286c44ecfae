package io.maplebridge.stats.changes.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.page.Option;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.Paging;
import io.maplebridge.stats.changes.application.ExplainChanges;
import io.maplebridge.stats.changes.application.ExplainedChange;
import io.maplebridge.stats.changes.application.FigureChange;
import io.maplebridge.stats.changes.domain.BetweenDays;
import io.maplebridge.stats.daily.web.Dimensions;
import io.maplebridge.stats.daily.web.ListLinks;
import io.maplebridge.stats.daily.web.ListQuestions;
import io.maplebridge.stats.daily.web.PeriodNames;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Registry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 为什么变了: the figures of two days, and behind each the cases and steps that made it so. */
@Controller
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class ChangesPages {

    private static final int PAGE_SIZE = 50;

    private final ChangesQuestions questions;
    private final ListQuestions pages;
    private final ExplainChanges changes;
    private final DifferenceViews views;
    private final Dimensions dimensions;
    private final Registry registry;
    private final PeriodNames names;
    private final MessageSource messages;

    ChangesPages(
            ChangesQuestions questions,
            ListQuestions pages,
            ExplainChanges changes,
            DifferenceViews views,
            Dimensions dimensions,
            Registry registry,
            PeriodNames names,
            MessageSource messages) {
        this.questions = questions;
        this.pages = pages;
        this.changes = changes;
        this.views = views;
        this.dimensions = dimensions;
        this.registry = registry;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping("/stats/changes")
    String changes(
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String figure,
            @RequestParam(name = "page") @Nullable String pageNumber,
            HttpServletRequest request,
            Locale reader,
            Model model) {
        ChangesQuestion question = questions.of(town, span, year, from, to, figure);
        int number = pages.page(pageNumber);
        model.addAttribute(
                "page",
                page(question, number, PageAddress.of(request), Questions.language(reader)));
        return "stats/changes";
    }

    private ChangesPage page(
            ChangesQuestion question, int number, PageAddress address, Locale language) {
        Counted figure = question.figure();
        ExplainedChange explained =
                figure == null
                        ? null
                        : changes.of(
                                question.town(),
                                new BetweenDays(
                                        figure, question.period(), question.from(), question.to()));
        return new ChangesPage(
                question.asked(),
                messages.getMessage(
                        "changes.heading",
                        new Object[] {
                            names.name(question.period(), language),
                            question.from().toString(),
                            question.to().toString()
                        },
                        language),
                question.from().toString(),
                question.to().toString(),
                choices(language),
                explained == null || explained.freshness().upToDate()
                        ? null
                        : messages.getMessage("changes.pending", null, language),
                figure == null ? all(question, address, language) : List.of(),
                figure == null || explained == null
                        ? null
                        : views.of(
                                explained.difference(),
                                figure,
                                question.asked(),
                                (long) (number - 1) * PAGE_SIZE,
                                PAGE_SIZE,
                                language),
                explained == null
                        ? null
                        : new Paging(
                                number, PAGE_SIZE, explained.difference().moves().size(), address),
                new ListLinks(question.asked()).figures().href());
    }

    private List<Option> choices(Locale language) {
        return registry.figures().stream()
                .filter(Counted.class::isInstance)
                .map(one -> new Option(one.id().value(), dimensions.fullName(one, language)))
                .toList();
    }

    private List<ChangesPage.Line> all(
            ChangesQuestion question, PageAddress address, Locale language) {
        return changes
                .all(question.town(), question.period(), question.from(), question.to())
                .stream()
                .map(change -> line(change, address, language))
                .toList();
    }

    /** A figure that is the same may still have moved between its keys, so each is a link. */
    private ChangesPage.Line line(FigureChange change, PageAddress address, Locale language) {
        Counted figure = change.figure();
        return new ChangesPage.Line(
                dimensions.fullName(figure, language),
                figure.counter().text(change.before(), language),
                figure.counter().text(change.after(), language),
                SignedNumber.text(figure.counter(), change.delta()),
                change.delta() != 0,
                address.with("figure", figure.id()).href());
    }
}
