package io.maplebridge.stats.reports.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.problem.ProblemWords;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.reports.application.Starter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes templates in by form. A refusal is said where it was asked, what was typed stays. */
@Controller
@AllowedTo(Role.WRITER)
class ReportsPost {

    private final Questions questions;
    private final TakenTemplates taken;
    private final ReportsPageMaker list;
    private final ProblemWords words;

    ReportsPost(
            Questions questions, TakenTemplates taken, ReportsPageMaker list, ProblemWords words) {
        this.questions = questions;
        this.taken = taken;
        this.list = list;
        this.words = words;
    }

    @PostMapping(ReportUploads.PAGE)
    String upload(
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String name,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletResponse response,
            Locale reader,
            Model model)
            throws IOException {
        Town where = questions.town(town);
        Locale language = Questions.language(reader);
        try {
            if (file == null || (file.isEmpty() && blank(file.getOriginalFilename()))) {
                throw new InvalidRequest("file", "report-no-file");
            }
            return "redirect:"
                    + ReportUploads.PAGE
                    + "/"
                    + taken.take(
                                    where.code(),
                                    name,
                                    file.getOriginalFilename(),
                                    file.getBytes(),
                                    language)
                            .id();
        } catch (InvalidRequest wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute(
                    "page",
                    list.of(
                            where,
                            words.sentence(wrong.violations().getFirst(), language),
                            name == null ? "" : name,
                            language));
            return "stats/reports";
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** One press: the file that comes with the product becomes the town's version 1. */
    @PostMapping("/stats/reports/starters/{code}")
    String start(@PathVariable String code, @RequestParam @Nullable String town) {
        Starter starter = Starter.of(code).orElseThrow(() -> new NotFound("starter " + code));
        return "redirect:"
                + ReportUploads.PAGE
                + "/"
                + taken.start(questions.town(town).code(), starter).id();
    }
}
