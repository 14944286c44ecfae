package io.maplebridge.stats.reports.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.Violation;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.editions.web.Hands;
import io.maplebridge.stats.reports.application.FillReport;
import io.maplebridge.stats.reports.application.LintReport;
import io.maplebridge.stats.reports.application.MadeReports;
import io.maplebridge.stats.reports.application.PreviewReport;
import io.maplebridge.stats.reports.application.ReadReportFigures;
import io.maplebridge.stats.reports.application.ReadTemplates;
import io.maplebridge.stats.reports.domain.ReportFigures;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import io.maplebridge.template.docx.MarksLeft;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Templates, what stands in them, filled reports and what is found in them, for programs. */
@RestController
@RequestMapping("/stats/api/reports")
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class ReportsController {

    private static final int MOST_MADE = 200;

    private final Questions questions;
    private final ReadTemplates templates;
    private final TakenTemplates taken;
    private final ReportSources sources;
    private final ReadReportFigures figures;
    private final PreviewReport preview;
    private final FillReport fill;
    private final LintReport lint;
    private final MadeReports made;
    private final ReportNames names;
    private final Hands hands;

    ReportsController(
            Questions questions,
            ReadTemplates templates,
            TakenTemplates taken,
            ReportSources sources,
            ReadReportFigures figures,
            PreviewReport preview,
            FillReport fill,
            LintReport lint,
            MadeReports made,
            ReportNames names,
            Hands hands) {
        this.questions = questions;
        this.templates = templates;
        this.taken = taken;
        this.sources = sources;
        this.figures = figures;
        this.preview = preview;
        this.fill = fill;
        this.lint = lint;
        this.made = made;
        this.names = names;
        this.hands = hands;
    }

    @GetMapping("/templates")
    List<ReportResponses.Version> list(@RequestParam @Nullable String town) {
        return templates.ofTown(questions.town(town).code()).stream()
                .map(ReportResponses.Version::of)
                .toList();
    }

    @AllowedTo(Role.WRITER)
    // What is sent as JSON is no Word file and hears so; forms of other sites cannot send either.
    @PostMapping(
            path = "/templates",
            consumes = {WordAttachment.TYPE, MediaType.APPLICATION_JSON_VALUE})
    @ResponseStatus(HttpStatus.CREATED)
    ReportResponses.Version upload(
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String name,
            @RequestBody(required = false) byte @Nullable [] file,
            Locale reader) {
        return ReportResponses.Version.of(
                taken.take(
                        questions.town(town).code(),
                        name,
                        null,
                        file == null ? new byte[0] : file,
                        reader));
    }

    @GetMapping("/templates/{id}/preview")
    ReportResponses.PreviewView preview(
            @PathVariable String id,
            @RequestParam @Nullable String edition,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String asOf,
            Locale reader) {
        TemplateVersion version = templates.version(id);
        ReportFigures read = read(version, edition, span, asOf, false);
        return ReportResponses.PreviewView.of(
                version, read, preview.of(version, read), names, Questions.language(reader));
    }

    @GetMapping("/templates/{id}/lint")
    List<ReportNames.Found> lint(
            @PathVariable String id,
            @RequestParam @Nullable String edition,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String asOf,
            Locale reader) {
        TemplateVersion version = templates.version(id);
        return lint.of(version, read(version, edition, span, asOf, false)).stream()
                .map(found -> names.found(found, Questions.language(reader)))
                .toList();
    }

    /**
     * @param leave {@code yes} where marks nobody knows may stay as they are
     */
    @PostMapping("/templates/{id}/fill")
    ResponseEntity<byte[]> fill(
            @PathVariable String id,
            @RequestParam @Nullable String edition,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String leave,
            Locale reader) {
        TemplateVersion version = templates.version(id);
        ReportFigures read = read(version, edition, span, asOf, true);
        try {
            return WordAttachment.of(
                    ReportNames.file(version, read),
                    fill.of(version, read, "yes".equals(leave), hands.now()));
        } catch (MarksLeft left) {
            throw new InvalidRequest(
                    left.findings().stream()
                            .map(it -> names.found(it, Questions.language(reader)))
                            .map(it -> new Violation("file", "report-found", it.place(), it.what()))
                            .toList());
        }
    }

    private ReportFigures read(
            TemplateVersion version,
            @Nullable String edition,
            @Nullable String span,
            @Nullable String asOf,
            boolean settled) {
        return figures.of(sources.source(version.town(), edition, span, asOf), settled);
    }

    @GetMapping("/made")
    List<ReportResponses.Made> made(@RequestParam @Nullable String town) {
        return made.ofTown(questions.town(town).code(), MOST_MADE).stream()
                .map(ReportResponses.Made::of)
                .toList();
    }
}
