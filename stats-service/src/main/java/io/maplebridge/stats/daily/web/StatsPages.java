package io.maplebridge.stats.daily.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.stats.figures.domain.Counted;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The figure page and the lists behind its numbers. */
@Controller
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class StatsPages {

    private final Questions questions;
    private final ListQuestions listQuestions;
    private final FigurePages figurePages;
    private final ListPages listPages;
    private final ListTabs tabs;

    StatsPages(
            Questions questions,
            ListQuestions listQuestions,
            FigurePages figurePages,
            ListPages listPages,
            ListTabs tabs) {
        this.questions = questions;
        this.listQuestions = listQuestions;
        this.figurePages = figurePages;
        this.listPages = listPages;
        this.tabs = tabs;
    }

    /**
     * @param from first day of a span of one's own, in the form that asks for it
     * @param to its last day
     * @param seen revision of the page that asks again by itself; answered 204 while nothing on it
     *     has changed, so that neither focus nor scroll position is disturbed
     */
    @GetMapping("/stats")
    Object figures(
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String units,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String seen,
            Locale reader) {
        String days = from == null && to == null ? span : from + ".." + to;
        Question question = questions.question(town, days, year, asOf, units);
        if (days == null && year == null && asOf == null) {
            question = figurePages.newest(question);
        }
        FigurePage page = figurePages.page(question, Questions.language(reader));
        if (page.revision().equals(seen)) {
            return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
        }
        return new ModelAndView("stats/figures").addObject("page", page);
    }

    @GetMapping("/stats/figures/{id}/cases")
    String cases(
            @PathVariable String id,
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String units,
            @RequestParam @Nullable String by,
            @RequestParam @Nullable String key,
            @RequestParam @Nullable String part,
            @RequestParam @Nullable String text,
            @RequestParam(name = "page") @Nullable String pageNumber,
            HttpServletRequest request,
            Locale reader,
            Model model) {
        Counted figure = tabs.shown(id, part);
        Question question = questions.question(town, span, year, asOf, units);
        Locale language = Questions.language(reader);
        model.addAttribute("tabs", tabs.of(id, part, question, language));
        model.addAttribute(
                "page",
                listPages.page(
                        figure,
                        question,
                        listQuestions.narrowing(figure, by, key, question),
                        ListSearch.typed(text),
                        listQuestions.page(pageNumber),
                        PageAddress.of(request),
                        language));
        return "stats/cases";
    }
}
