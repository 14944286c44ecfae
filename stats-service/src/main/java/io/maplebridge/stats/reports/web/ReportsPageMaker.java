package io.maplebridge.stats.reports.web;

import io.maplebridge.platform.page.Texts;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.stats.editions.web.Hands;
import io.maplebridge.stats.reports.application.MadeReports;
import io.maplebridge.stats.reports.application.ReadTemplates;
import io.maplebridge.stats.reports.application.Starter;
import io.maplebridge.stats.reports.domain.MadeReport;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a town's templates together. */
@Component
class ReportsPageMaker {

    private static final int MOST_MADE = 50;
    private static final int KILO = 1024;

    private final ReadTemplates templates;
    private final MadeReports made;
    private final ReportNames names;
    private final Hands hands;

    ReportsPageMaker(ReadTemplates templates, MadeReports made, ReportNames names, Hands hands) {
        this.templates = templates;
        this.made = made;
        this.names = names;
        this.hands = hands;
    }

    ReportsPage of(Town town, @Nullable String refused, String name, Locale language) {
        List<TemplateVersion> all = templates.ofTown(town.code());
        return new ReportsPage(
                town.code(),
                town.term().name(language),
                hands.writes(),
                refused,
                name,
                templates(all, language),
                Arrays.stream(Starter.values())
                        .filter(one -> all.stream().noneMatch(it -> it.name().equals(one.title())))
                        .map(one -> new ReportsPage.Begin(one.code(), one.title()))
                        .toList(),
                made.ofTown(town.code(), MOST_MADE).stream()
                        .map(one -> made(one, language))
                        .toList());
    }

    private List<ReportsPage.Template> templates(List<TemplateVersion> all, Locale language) {
        Map<String, List<TemplateVersion>> byName = new LinkedHashMap<>();
        for (TemplateVersion version : all.reversed()) {
            byName.computeIfAbsent(version.name(), name -> new ArrayList<>()).add(version);
        }
        return byName.entrySet().stream()
                .map(one ->
                        new ReportsPage.Template(
                                one.getKey(),
                                one.getValue().stream()
                                        .map(version -> version(version, language))
                                        .toList()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private ReportsPage.Version version(TemplateVersion version, Locale language) {
        return new ReportsPage.Version(
                ReportUploads.PAGE + "/" + version.id(),
                names.say("report.nth", language, version.id().number()),
                version.fileName(),
                Math.ceilDiv(version.size(), KILO) + " KB",
                new Texts(language).moment(version.at()),
                version.by().name());
    }

    private ReportsPage.Made made(MadeReport report, Locale language) {
        return new ReportsPage.Made(
                ReportUploads.PAGE + "/" + report.version(),
                names.say("report.version", language, report.name(), report.version().number()),
                names.source(report.edition(), language)
                        + (report.edition() == null ? " " + report.span() : ""),
                report.asOf(),
                report.left() == 0 ? "" : Integer.toString(report.left()),
                new Texts(language).moment(report.at()),
                report.by().name());
    }
}
