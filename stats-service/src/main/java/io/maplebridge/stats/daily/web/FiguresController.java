package io.maplebridge.stats.daily.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.stats.daily.application.FactList;
import io.maplebridge.stats.daily.application.Narrowing;
import io.maplebridge.stats.daily.application.ReadFigures;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Share;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures and the lists behind them. */
@RestController
@RequestMapping("/stats/api/figures")
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class FiguresController {

    private static final int PAGE_SIZE = 50;

    private final Questions questions;
    private final ListQuestions listQuestions;
    private final ReadFigures figures;
    private final ListSearch search;
    private final FiguresResponses responses;

    FiguresController(
            Questions questions,
            ListQuestions listQuestions,
            ReadFigures figures,
            ListSearch search,
            FiguresResponses responses) {
        this.questions = questions;
        this.listQuestions = listQuestions;
        this.figures = figures;
        this.search = search;
        this.responses = responses;
    }

    @GetMapping
    FiguresResponse figures(
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String units,
            Locale reader) {
        Question question = questions.question(town, span, year, asOf, units);
        return responses.of(
                figures.of(question.town().code(), question.asOf()),
                question,
                Questions.language(reader));
    }

    @GetMapping("/{id}/cases")
    CasesResponse cases(
            @PathVariable String id,
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String units,
            @RequestParam @Nullable String by,
            @RequestParam @Nullable String key,
            @RequestParam @Nullable String text,
            @RequestParam @Nullable String page,
            Locale reader) {
        Counted figure = listQuestions.counted(id);
        Question question = questions.question(town, span, year, asOf, units);
        Narrowing narrowing = listQuestions.narrowing(figure, by, key, question);
        int number = listQuestions.page(page);
        FactList list =
                search.page(figure, question, narrowing, ListSearch.typed(text), number, PAGE_SIZE);
        return new CasesResponse(
                figure.id().value(),
                figure.words().name().in(Questions.language(reader)),
                question.asOf().year(),
                question.asOf().period().code(),
                figure.basis().name().toLowerCase(Locale.ROOT),
                question.asOf().day().toString(),
                list.freshness().upToDate(),
                figure.counter().value(list.number()),
                list.total(),
                number,
                PAGE_SIZE,
                list.shares().stream().map(share -> view(share, figure)).toList());
    }

    private static CasesResponse.CaseView view(Share share, Counted figure) {
        Fact fact = share.fact().fact();
        return new CasesResponse.CaseView(
                fact.id().value(),
                fact.number(),
                fact.place(),
                fact.codes().get("category"),
                fact.codes().get("source"),
                share.belongs().toString(),
                share.when().toString(),
                figure.counter().value(share.weight()));
    }
}
