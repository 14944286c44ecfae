package io.maplebridge.stats.reports.web;

import io.maplebridge.platform.page.Texts;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.reports.application.PreviewReport;
import io.maplebridge.stats.reports.application.ReadReportFigures;
import io.maplebridge.stats.reports.application.ReadTemplates;
import io.maplebridge.stats.reports.application.ReportSource;
import io.maplebridge.stats.reports.domain.Refused;
import io.maplebridge.stats.reports.domain.ReportFigures;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import io.maplebridge.template.domain.Finding;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a version together. */
@Component
class VersionPages {

    private final ReadTemplates templates;
    private final ReadReportFigures figures;
    private final PreviewReport preview;
    private final ReportSources sources;
    private final ReportNames names;

    VersionPages(
            ReadTemplates templates,
            ReadReportFigures figures,
            PreviewReport preview,
            ReportSources sources,
            ReportNames names) {
        this.templates = templates;
        this.figures = figures;
        this.preview = preview;
        this.sources = sources;
        this.names = names;
    }

    VersionPage of(
            TemplateVersion version,
            ReportSource source,
            @Nullable String refused,
            Locale language) {
        Refused unsettled = null;
        ReportFigures read;
        try {
            read = figures.of(source, true);
        } catch (Refused why) {
            // Shown, and said: a live report is only printed when everything is counted.
            unsettled = why;
            read = figures.of(source, false);
        }
        PreviewReport.Shown shown = preview.of(version, read);
        List<ReportNames.MarkLine> marks =
                shown.marks().stream().map(it -> names.mark(it, language)).toList();
        return new VersionPage(
                version.id().toString(),
                version.name(),
                names.say("report.nth", language, version.id().number()),
                version.fileName(),
                read.town(),
                names.source(source.edition(), language),
                source.edition() == null ? "" : source.edition(),
                read.asOf().period().code(),
                read.asOf().day().toString(),
                choices(version, source, language),
                refused,
                refused != null || unsettled == null
                        ? null
                        : names.say(
                                "problem." + ReportProblems.slug(unsettled) + ".detail", language),
                marks,
                (int) marks.stream().filter(mark -> mark.value() == null).count(),
                found(shown, true, language),
                found(shown, false, language),
                others(version, language));
    }

    private List<ReportNames.Found> found(
            PreviewReport.Shown shown, boolean leaving, Locale language) {
        return shown.findings().stream()
                .filter((Finding it) -> it.kind().leavesAMark() == leaving)
                .map(it -> names.found(it, language))
                .toList();
    }

    private List<VersionPage.Choice> choices(
            TemplateVersion version, ReportSource source, Locale language) {
        return sources.editions(version.town()).stream()
                .map(one -> choice(one, source, language))
                .toList();
    }

    private VersionPage.Choice choice(Edition one, ReportSource source, Locale language) {
        String id = one.id().toString();
        return new VersionPage.Choice(
                id,
                names.say(
                        "report.edition",
                        language,
                        names.source(id, language),
                        names.say("edition.stage." + one.stage().code(), language),
                        one.content().asOf().toString()),
                id.equals(source.edition()));
    }

    private List<ReportsPage.Version> others(TemplateVersion version, Locale language) {
        return templates.versions(version).reversed().stream()
                .filter(one -> !one.id().equals(version.id()))
                .map(one ->
                        new ReportsPage.Version(
                                ReportUploads.PAGE + "/" + one.id(),
                                names.say("report.nth", language, one.id().number()),
                                one.fileName(),
                                "",
                                new Texts(language).moment(one.at()),
                                one.by().name()))
                .toList();
    }
}
