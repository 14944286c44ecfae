package io.maplebridge.stats.tables.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.limits.Rate;
import io.maplebridge.platform.limits.RateLimited;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.tables.application.ReadTable;
import io.maplebridge.stats.tables.application.TableFiles;
import io.maplebridge.stats.tables.application.Tables;
import io.maplebridge.stats.tables.domain.Grid;
import io.maplebridge.stats.tables.domain.TableForm;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables there are, one of them on a page, and as a workbook. */
@Controller
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class TablesGet {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Tables tables;
    private final TableQuestions questions;
    private final TablePages pages;
    private final ReadTable read;
    private final TableWords words;
    private final TableFiles files;

    TablesGet(
            Tables tables,
            TableQuestions questions,
            TablePages pages,
            ReadTable read,
            TableWords words,
            TableFiles files) {
        this.tables = tables;
        this.questions = questions;
        this.pages = pages;
        this.read = read;
        this.words = words;
        this.files = files;
    }

    /** A table of the list. */
    record Line(String name, String span, String href) {}

    @GetMapping("/stats/tables")
    String list(Locale reader, Model model) {
        Locale language = Questions.language(reader);
        model.addAttribute(
                "lines", tables.forms().stream().map(form -> line(form, language)).toList());
        return "stats/tables";
    }

    private Line line(TableForm form, Locale language) {
        String kind = form.span().name().toLowerCase(Locale.ROOT);
        return new Line(
                form.name().in(language),
                words.say("table.span." + kind, language),
                "/stats/tables/" + form.code());
    }

    @GetMapping("/stats/tables/{code}")
    String one(
            @PathVariable String code,
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            Locale reader,
            Model model) {
        TableForm form = questions.form(code);
        String days = from == null && to == null ? span : from + ".." + to;
        Question question = questions.question(form, town, days, asOf);
        model.addAttribute("page", pages.page(form, question, Questions.language(reader)));
        return "stats/table";
    }

    @RateLimited(Rate.EXPORT)
    @GetMapping("/stats/tables/{code}/export.xlsx")
    void export(
            @PathVariable String code,
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String asOf,
            HttpServletResponse response,
            Locale reader)
            throws IOException {
        Locale language = Questions.language(reader);
        TableForm form = questions.form(code);
        Question question = questions.question(form, town, span, asOf);
        Grid grid = read.of(form, question.town().code(), question.asOf()).grid();
        String name = form.name().in(language) + " " + question.asOf().period().code() + ".xlsx";
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        files.write(grid, words.head(question, language), language, response.getOutputStream());
    }
}
