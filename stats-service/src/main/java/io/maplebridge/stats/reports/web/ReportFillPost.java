package io.maplebridge.stats.reports.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.editions.web.Hands;
import io.maplebridge.stats.reports.application.FillReport;
import io.maplebridge.stats.reports.application.ReadReportFigures;
import io.maplebridge.stats.reports.application.ReadTemplates;
import io.maplebridge.stats.reports.application.ReportSource;
import io.maplebridge.stats.reports.domain.Refused;
import io.maplebridge.stats.reports.domain.ReportFigures;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import io.maplebridge.template.docx.MarksLeft;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Fills a version by form: the file, or the page again with what stands in its way. */
@Controller
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class ReportFillPost {

    private final ReadTemplates templates;
    private final ReportSources sources;
    private final ReadReportFigures figures;
    private final FillReport fill;
    private final VersionPages versions;
    private final ReportNames names;
    private final Hands hands;

    ReportFillPost(
            ReadTemplates templates,
            ReportSources sources,
            ReadReportFigures figures,
            FillReport fill,
            VersionPages versions,
            ReportNames names,
            Hands hands) {
        this.templates = templates;
        this.sources = sources;
        this.figures = figures;
        this.fill = fill;
        this.versions = versions;
        this.names = names;
        this.hands = hands;
    }

    /**
     * @param leave {@code yes} where marks nobody knows may stay as they are
     */
    @PostMapping("/stats/reports/templates/{id}/fill")
    Object fill(
            @PathVariable String id,
            @RequestParam @Nullable String edition,
            @RequestParam @Nullable String span,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String leave,
            Locale reader) {
        TemplateVersion version = templates.version(id);
        ReportSource source = sources.source(version.town(), edition, span, asOf);
        Locale language = Questions.language(reader);
        try {
            ReportFigures read = figures.of(source, true);
            return WordAttachment.of(
                    ReportNames.file(version, read),
                    fill.of(version, read, "yes".equals(leave), hands.now()));
        } catch (MarksLeft left) {
            String said = names.say("report.left", language, left.findings().size());
            return again(version, source, said, language);
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.TAMPERED) {
                throw refused;
            }
            String said =
                    names.say("problem." + ReportProblems.slug(refused) + ".detail", language);
            return again(version, source, said, language);
        }
    }

    private ModelAndView again(
            TemplateVersion version, ReportSource source, String refused, Locale language) {
        ModelAndView page = new ModelAndView("stats/report", HttpStatus.CONFLICT);
        page.addObject("page", versions.of(version, source, refused, language));
        return page;
    }
}
