package io.maplebridge.stats.editions.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.stats.daily.web.ListQuestions;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.editions.application.EditionReading;
import io.maplebridge.stats.editions.domain.FrozenFigure;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The editions of a year, one of them, the lists behind its numbers, and what moved since. */
@Controller
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class EditionsGet {

    private final Questions questions;
    private final ListQuestions pages;
    private final OpenEditions editions;
    private final EditionsPages list;
    private final EditionPageMaker maker;
    private final FrozenListPages lists;
    private final EditionDifferencePages differences;

    EditionsGet(
            Questions questions,
            ListQuestions pages,
            OpenEditions editions,
            EditionsPages list,
            EditionPageMaker maker,
            FrozenListPages lists,
            EditionDifferencePages differences) {
        this.questions = questions;
        this.pages = pages;
        this.editions = editions;
        this.list = list;
        this.maker = maker;
        this.lists = lists;
        this.differences = differences;
    }

    @GetMapping("/stats/editions")
    String list(
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String asOf,
            Locale reader,
            Model model) {
        model.addAttribute(
                "page",
                list.of(
                        questions.question(town, null, year, asOf, null),
                        null,
                        Questions.language(reader)));
        return "stats/editions";
    }

    @GetMapping("/stats/editions/{id}")
    String one(@PathVariable String id, Locale reader, Model model) {
        model.addAttribute("page", maker.of(editions.open(id), null, Questions.language(reader)));
        return "stats/edition";
    }

    @GetMapping("/stats/editions/{id}/figures/{figure}/cases")
    String cases(
            @PathVariable String id,
            @PathVariable String figure,
            @RequestParam(name = "page") @Nullable String pageNumber,
            HttpServletRequest request,
            Locale reader,
            Model model) {
        EditionReading reading = editions.open(id);
        FrozenFigure frozen = OpenEditions.figure(reading, figure);
        model.addAttribute(
                "page",
                lists.of(
                        reading,
                        frozen,
                        pages.page(pageNumber),
                        PageAddress.of(request),
                        Questions.language(reader)));
        return "stats/edition-cases";
    }

    /**
     * @param against {@code predecessor} for the edition before; else today
     */
    @GetMapping("/stats/editions/{id}/differences")
    String differences(
            @PathVariable String id,
            @RequestParam @Nullable String figure,
            @RequestParam @Nullable String against,
            @RequestParam(name = "page") @Nullable String pageNumber,
            HttpServletRequest request,
            Locale reader,
            Model model) {
        model.addAttribute(
                "page",
                differences.of(
                        editions.open(id),
                        figure,
                        OpenEditions.PREDECESSOR.equals(against),
                        pages.page(pageNumber),
                        PageAddress.of(request),
                        Questions.language(reader)));
        return "stats/edition-differences";
    }
}
