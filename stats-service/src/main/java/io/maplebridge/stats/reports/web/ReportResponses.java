package io.maplebridge.stats.reports.web;

import io.maplebridge.stats.reports.application.PreviewReport;
import io.maplebridge.stats.reports.domain.MadeReport;
import io.maplebridge.stats.reports.domain.ReportFigures;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the API says of templates and reports. */
final class ReportResponses {

    private ReportResponses() {}

    /** A version of a template. */
    record Version(
            String id,
            String town,
            String name,
            int number,
            String fileName,
            int size,
            String hash,
            Instant at,
            String by) {

        static Version of(TemplateVersion version) {
            return new Version(
                    version.id().toString(),
                    version.town(),
                    version.name(),
                    version.id().number(),
                    version.fileName(),
                    version.size(),
                    version.hash(),
                    version.at(),
                    version.by().account());
        }
    }

    /**
     * Every mark with what would stand there.
     *
     * @param edition null for live figures
     * @param findings what would leave a mark in the file, or should be looked at
     */
    record PreviewView(
            String id,
            @Nullable String edition,
            String span,
            String asOf,
            boolean fillable,
            List<ReportNames.MarkLine> marks,
            List<ReportNames.Found> findings) {

        static PreviewView of(
                TemplateVersion version,
                ReportFigures figures,
                PreviewReport.Shown shown,
                ReportNames names,
                Locale language) {
            return new PreviewView(
                    version.id().toString(),
                    figures.edition(),
                    figures.asOf().period().code(),
                    figures.asOf().day().toString(),
                    shown.leaving().isEmpty(),
                    shown.marks().stream().map(it -> names.mark(it, language)).toList(),
                    shown.findings().stream().map(it -> names.found(it, language)).toList());
        }
    }

    /** A report that was made: of which version, from what, by whom. */
    record Made(
            String template,
            String name,
            @Nullable String edition,
            String span,
            String asOf,
            int left,
            String hash,
            Instant at,
            String by) {

        static Made of(MadeReport report) {
            return new Made(
                    report.version().toString(),
                    report.name(),
                    report.edition(),
                    report.span(),
                    report.asOf(),
                    report.left(),
                    report.hash(),
                    report.at(),
                    report.by().account());
        }
    }
}
