package io.maplebridge.stats.reports.application;

import io.maplebridge.platform.reference.Reference;
import io.maplebridge.stats.reports.domain.Ratio;
import io.maplebridge.stats.reports.domain.ReportFigure;
import io.maplebridge.stats.reports.domain.ReportFigures;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import io.maplebridge.template.docx.TemplateFile;
import io.maplebridge.template.domain.Passage;
import io.maplebridge.template.domain.Place;
import io.maplebridge.template.domain.Room;
import io.maplebridge.template.domain.lint.Background;
import io.maplebridge.template.domain.lint.KnownFigure;
import io.maplebridge.template.domain.lint.Lint;
import io.maplebridge.template.domain.lint.LintFinding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a report over before it goes out, held against the figures it is filled with. */
@Component
public class LintReport {

    private final ReadTemplates templates;
    private final Reference reference;

    LintReport(ReadTemplates templates, Reference reference) {
        this.templates = templates;
        this.reference = reference;
    }

    /** A version as it would be filled. */
    public List<LintFinding> of(TemplateVersion version, ReportFigures figures) {
        TemplateFile file = TemplateFile.read(templates.bytes(version));
        return Lint.read(file.fill(new ReportValues(figures)).passages(), background(figures));
    }

    /** A text that was pasted, a paragraph a line. */
    public List<LintFinding> of(String text, ReportFigures figures) {
        List<Passage> passages = new ArrayList<>();
        int paragraph = 0;
        for (String line : text.split("\\R", -1)) {
            paragraph++;
            passages.add(Passage.typed(new Place(Room.BODY, false, null, paragraph, ""), line));
        }
        return Lint.read(passages, background(figures));
    }

    private Background background(ReportFigures figures) {
        Map<String, BigDecimal> wholes = wholes(figures);
        return new Background(
                figures.asOf().year(),
                figures.asOf().day(),
                figures.town(),
                otherTowns(figures),
                figures.span().values().stream()
                        .map(figure -> known(figure, figures, wholes.get(figure.id())))
                        .toList(),
                OptionalInt.empty());
    }

    private Set<String> otherTowns(ReportFigures figures) {
        return reference.now().towns().stream()
                .filter(town -> !town.code().equals(figures.townCode()))
                .map(town -> town.term().zh())
                .filter(name -> !name.equals(figures.town()))
                .collect(Collectors.toSet());
    }

    /** By the id of a part, what a rate says it is a part of. */
    private static Map<String, BigDecimal> wholes(ReportFigures figures) {
        Map<String, BigDecimal> wholes = new HashMap<>();
        for (ReportFigure figure : figures.span().values()) {
            Ratio ratio = figure.ratio();
            ReportFigure whole = ratio == null ? null : figures.span().get(ratio.below());
            if (ratio != null && whole != null && ratio.percent()) {
                wholes.putIfAbsent(ratio.above(), number(whole));
            }
        }
        return wholes;
    }

    private static BigDecimal number(ReportFigure counted) {
        return counted.counter().value(counted.number());
    }

    private static KnownFigure known(
            ReportFigure figure, ReportFigures all, @Nullable BigDecimal whole) {
        Ratio ratio = figure.ratio();
        return new KnownFigure(
                List.of(figure.name().zh()),
                List.of(figure.family().zh()),
                ratio == null ? number(figure) : divided(ratio, all),
                ratio != null && ratio.percent(),
                whole);
    }

    private static @Nullable BigDecimal divided(Ratio ratio, ReportFigures all) {
        ReportFigure above = all.span().get(ratio.above());
        ReportFigure below = all.span().get(ratio.below());
        if (above == null || below == null || below.number() == 0) {
            return null;
        }
        long times = ratio.percent() ? 100 : 1;
        return BigDecimal.valueOf(above.number())
                .multiply(BigDecimal.valueOf(times))
                .divide(BigDecimal.valueOf(below.number()), MathContext.DECIMAL64);
    }
}
