package io.maplebridge.stats.tables.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.tables.application.ReadTable;
import io.maplebridge.stats.tables.application.Tables;
import io.maplebridge.stats.tables.domain.TableForm;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Statistical tables for programs. */
@RestController
@RequestMapping("/stats/api/tables")
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class TablesController {

    private final Tables tables;
    private final TableQuestions questions;
    private final ReadTable read;

    TablesController(Tables tables, TableQuestions questions, ReadTable read) {
        this.tables = tables;
        this.questions = questions;
        this.read = read;
    }

    @GetMapping
    TablesResponse list(Locale reader) {
        Locale language = Questions.language(reader);
        return new TablesResponse(
                tables.forms().stream()
                        .map(form ->
                                new TablesResponse.Line(
                                        form.code(),
                                        form.name().in(language),
                                        form.span().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    @GetMapping("/{code}")
    TableResponse one(
            @PathVariable String code,
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String asOf,
            Locale reader) {
        TableForm form = questions.form(code);
        Question question = questions.question(form, town, span, asOf);
        return TableResponse.of(
                read.of(form, question.town().code(), question.asOf()),
                question,
                Questions.language(reader));
    }
}
