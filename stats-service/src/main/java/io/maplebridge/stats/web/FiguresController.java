package io.maplebridge.stats.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.stats.application.CaseList;
import io.maplebridge.stats.application.ListCases;
import io.maplebridge.stats.application.Narrowing;
import io.maplebridge.stats.application.ReadFigures;
import io.maplebridge.stats.domain.figure.Counted;
import io.maplebridge.stats.domain.figure.Share;
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
    private final ListCases cases;
    private final FiguresResponses responses;

    FiguresController(
            Questions questions,
            ListQuestions listQuestions,
            ReadFigures figures,
            ListCases cases,
            FiguresResponses responses) {
        this.questions = questions;
        this.listQuestions = listQuestions;
        this.figures = figures;
        this.cases = cases;
        this.responses = responses;
    }

    @GetMapping
    FiguresResponse figures(
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String asOf,
            Locale reader) {
        Question question = questions.question(town, year, asOf);
        return responses.of(
                figures.of(question.town().code(), question.asOf()),
                question,
                Questions.language(reader));
    }

    @GetMapping("/{id}/cases")
    CasesResponse cases(
            @PathVariable String id,
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String by,
            @RequestParam @Nullable String key,
            @RequestParam @Nullable String page,
            Locale reader) {
        Counted figure = listQuestions.counted(id);
        Question question = questions.question(town, year, asOf);
        Narrowing narrowing = listQuestions.narrowing(figure, by, key);
        int number = listQuestions.page(page);
        CaseList list = cases.behind(figure, question.town().code(), question.asOf(), narrowing);
        return new CasesResponse(
                figure.id().value(),
                figure.words().name().in(Questions.language(reader)),
                question.asOf().year(),
                question.asOf().day().toString(),
                list.freshness().upToDate(),
                figure.counter().value(list.number()),
                list.cases().size(),
                number,
                PAGE_SIZE,
                list.cases().stream()
                        .skip((long) (number - 1) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .map(share -> view(share, figure))
                        .toList());
    }

    private static CasesResponse.CaseView view(Share share, Counted figure) {
        var row = share.standing().row();
        return new CasesResponse.CaseView(
                row.caseId().toString(),
                row.number(),
                row.village(),
                row.category(),
                row.source(),
                share.when().toString(),
                figure.counter().value(share.weight()));
    }
}
