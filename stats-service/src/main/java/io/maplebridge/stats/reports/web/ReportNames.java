package io.maplebridge.stats.reports.web;

import io.maplebridge.stats.editions.domain.EditionId;
import io.maplebridge.stats.reports.domain.ReportFigures;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import io.maplebridge.template.domain.Finding;
import io.maplebridge.template.domain.Mark;
import io.maplebridge.template.domain.Place;
import io.maplebridge.template.domain.Preview;
import io.maplebridge.template.domain.lint.LintFinding;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Templates and what is found in them, in words. */
@Component
class ReportNames {

    private final MessageSource messages;

    ReportNames(MessageSource messages) {
        this.messages = messages;
    }

    /** Something found, and where. */
    record Found(String place, String what) {}

    /**
     * A mark before anything is written.
     *
     * @param value null while nobody knows it
     */
    record MarkLine(String mark, String label, String place, @Nullable String value) {}

    String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** 年度报告 第3版 */
    String version(TemplateVersion version, Locale language) {
        return say("report.version", language, version.name(), version.id().number());
    }

    /** 2023年第1版, or 实时. */
    String source(@Nullable String edition, Locale language) {
        return edition == null
                ? say("report.live", language)
                : EditionId.of(edition)
                        .map(id ->
                                say(
                                        "edition.name",
                                        language,
                                        Integer.toString(id.year()),
                                        Integer.toString(id.number())))
                        .orElse(edition);
    }

    Found found(Finding finding, Locale language) {
        return new Found(place(finding.place(), language), finding.words().in(language));
    }

    Found found(LintFinding finding, Locale language) {
        return new Found(place(finding.place(), language), finding.words().in(language));
    }

    MarkLine mark(Preview preview, Locale language) {
        Mark mark = preview.mark();
        return new MarkLine(
                mark.written(), preview.label(), place(mark.place(), language), preview.value());
    }

    /** Without the words around it, which the label says. */
    private static String place(Place place, Locale language) {
        return place.words().in(language);
    }

    /** What the file is called: of which town and year, as of when. */
    static String file(TemplateVersion version, ReportFigures figures) {
        String year = figures.asOf().year() + "年";
        String head = version.name().contains(year) ? "" : year;
        return figures.town() + head + version.name() + "（截至" + figures.asOf().day() + "）";
    }
}
