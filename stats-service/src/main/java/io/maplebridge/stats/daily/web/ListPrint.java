package io.maplebridge.stats.daily.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.limits.Rate;
import io.maplebridge.platform.limits.RateLimited;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.figures.domain.Counted;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list behind a number on paper: all of its rows, and not the page alone. */
@Controller
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class ListPrint {

    private final Questions questions;
    private final ListQuestions listQuestions;
    private final ListPages listPages;
    private final TownTime time;

    ListPrint(
            Questions questions, ListQuestions listQuestions, ListPages listPages, TownTime time) {
        this.questions = questions;
        this.listQuestions = listQuestions;
        this.listPages = listPages;
        this.time = time;
    }

    @RateLimited(Rate.EXPORT)
    @GetMapping("/stats/figures/{id}/cases/print")
    String print(
            @PathVariable String id,
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String units,
            @RequestParam @Nullable String by,
            @RequestParam @Nullable String key,
            @RequestParam @Nullable String text,
            HttpServletRequest request,
            Locale reader,
            Model model) {
        Counted figure = listQuestions.counted(id);
        Question question = questions.question(town, span, year, asOf, units);
        Locale language = Questions.language(reader);
        PageAddress list = PageAddress.of(request).at("/stats/figures/" + id + "/cases");
        model.addAttribute("town", question.town().term().name(language));
        model.addAttribute("day", time.today());
        model.addAttribute("back", list.href());
        model.addAttribute(
                "page",
                listPages.whole(
                        figure,
                        question,
                        listQuestions.narrowing(figure, by, key, question),
                        ListSearch.typed(text),
                        list,
                        language));
        return "stats/print";
    }
}
