package io.maplebridge.stats.reports.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.reports.application.ReadTemplates;
import io.maplebridge.stats.reports.application.Starter;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The templates of a town, one version of one with what would stand in it, and the files. */
@Controller
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class ReportsGet {

    private final Questions questions;
    private final ReadTemplates templates;
    private final ReportSources sources;
    private final ReportsPageMaker list;
    private final VersionPages versions;

    ReportsGet(
            Questions questions,
            ReadTemplates templates,
            ReportSources sources,
            ReportsPageMaker list,
            VersionPages versions) {
        this.questions = questions;
        this.templates = templates;
        this.sources = sources;
        this.list = list;
        this.versions = versions;
    }

    @GetMapping("/stats/reports")
    String list(@RequestParam @Nullable String town, Locale reader, Model model) {
        model.addAttribute(
                "page", list.of(questions.town(town), null, "", Questions.language(reader)));
        return "stats/reports";
    }

    @GetMapping("/stats/reports/templates/{id}")
    String one(
            @PathVariable String id,
            @RequestParam @Nullable String edition,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String asOf,
            Locale reader,
            Model model) {
        TemplateVersion version = templates.version(id);
        model.addAttribute(
                "page",
                versions.of(
                        version,
                        sources.source(version.town(), edition, span, asOf),
                        null,
                        Questions.language(reader)));
        return "stats/report";
    }

    @GetMapping("/stats/reports/templates/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        TemplateVersion version = templates.version(id);
        return WordAttachment.of(
                version.name() + "-" + version.id().number(), templates.bytes(version));
    }

    @GetMapping("/stats/reports/starters/{code}/file")
    ResponseEntity<byte[]> starter(@PathVariable String code) {
        Starter starter = Starter.of(code).orElseThrow(() -> new NotFound("starter " + code));
        return WordAttachment.of(starter.title(), starter.bytes());
    }
}
