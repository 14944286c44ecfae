package io.maplebridge.stats.reports.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.reports.application.LintReport;
import io.maplebridge.stats.reports.application.ReadReportFigures;
import io.maplebridge.stats.reports.application.ReadTemplates;
import io.maplebridge.stats.reports.application.ReportSource;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import io.maplebridge.template.domain.lint.LintFinding;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reads a report, or a text that was pasted, over before it goes out. */
@Controller
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class ReportLintPages {

    private final Questions questions;
    private final ReadTemplates templates;
    private final ReportSources sources;
    private final ReadReportFigures figures;
    private final LintReport lint;
    private final ReportNames names;

    ReportLintPages(
            Questions questions,
            ReadTemplates templates,
            ReportSources sources,
            ReadReportFigures figures,
            LintReport lint,
            ReportNames names) {
        this.questions = questions;
        this.templates = templates;
        this.sources = sources;
        this.figures = figures;
        this.lint = lint;
        this.names = names;
    }

    @GetMapping("/stats/reports/templates/{id}/lint")
    String version(
            @PathVariable String id,
            @RequestParam @Nullable String edition,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String asOf,
            Locale reader,
            Model model) {
        TemplateVersion version = templates.version(id);
        ReportSource source = sources.source(version.town(), edition, span, asOf);
        Locale language = Questions.language(reader);
        show(lint.of(version, figures.of(source, false)), source, language, model);
        model.addAttribute("of", names.version(version, language));
        model.addAttribute("back", ReportUploads.PAGE + "/" + id);
        return "stats/report-lint";
    }

    @GetMapping("/stats/reports/text")
    String text(@RequestParam @Nullable String town, Locale reader, Model model) {
        ReportSource source = sources.source(questions.town(town).code(), null, null, null);
        asked(source, Questions.language(reader), model);
        return text("", model);
    }

    @PostMapping("/stats/reports/text")
    String lintText(
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String edition,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String asOf,
            @RequestParam(defaultValue = "") String text,
            Locale reader,
            Model model) {
        ReportSource source = sources.source(questions.town(town).code(), edition, span, asOf);
        Locale language = Questions.language(reader);
        show(lint.of(text, figures.of(source, false)), source, language, model);
        return text(text, model);
    }

    private static String text(String text, Model model) {
        model.addAttribute("text", text);
        model.addAttribute("back", "/stats/reports");
        return "stats/report-lint";
    }

    private void show(List<LintFinding> found, ReportSource source, Locale language, Model model) {
        asked(source, language, model);
        model.addAttribute("found", found.stream().map(it -> names.found(it, language)).toList());
    }

    private void asked(ReportSource source, Locale language, Model model) {
        model.addAttribute("town", source.town());
        model.addAttribute("span", source.asOf().period().code());
        model.addAttribute("asOf", source.asOf().day().toString());
        model.addAttribute("source", names.source(source.edition(), language));
    }
}
