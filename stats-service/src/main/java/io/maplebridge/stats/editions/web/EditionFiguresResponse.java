package io.maplebridge.stats.editions.web;

import io.maplebridge.stats.editions.application.EditionReading;
import io.maplebridge.stats.editions.application.FrozenTexts;
import io.maplebridge.stats.editions.domain.FrozenBreakdown;
import io.maplebridge.stats.editions.domain.FrozenFigure;
import io.maplebridge.stats.editions.domain.FrozenSentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures and sentences of an edition, in the words they had. */
record EditionFiguresResponse(
        String id, String seal, List<FigureView> figures, List<String> sentences) {

    /**
     * @param value of a counted figure; absent for a rate
     * @param breakdowns lines by dimension, of a counted figure
     */
    record FigureView(
            String id,
            String name,
            String formula,
            String exclusions,
            @Nullable BigDecimal value,
            String text,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable Map<String, List<LineView>> breakdowns) {}

    /** One line of a breakdown. */
    record LineView(String code, String name, BigDecimal value) {}

    static EditionFiguresResponse of(EditionReading reading, Locale language) {
        Map<String, FrozenFigure> all = reading.byId();
        return new EditionFiguresResponse(
                reading.edition().id().toString(),
                reading.edition().seal(),
                reading.figures().stream().map(figure -> view(figure, all, language)).toList(),
                reading.sentences().stream().map(it -> sentence(it, language)).toList());
    }

    private static FigureView view(
            FrozenFigure figure, Map<String, FrozenFigure> all, Locale language) {
        FrozenFigure.Divided by = figure.divided();
        return new FigureView(
                figure.id(),
                figure.words().name().in(language),
                figure.words().formula().in(language),
                figure.words().exclusions().in(language),
                by == null ? figure.counter().value(figure.number()) : null,
                FrozenTexts.bare(figure, all, language),
                by == null ? null : by.above(),
                by == null ? null : by.below(),
                by == null ? breakdowns(figure, language) : null);
    }

    private static Map<String, List<LineView>> breakdowns(FrozenFigure figure, Locale language) {
        Map<String, List<LineView>> breakdowns = new TreeMap<>();
        for (FrozenBreakdown breakdown : figure.breakdowns()) {
            breakdowns.put(
                    breakdown.by(),
                    breakdown.lines().stream()
                            .map(line ->
                                    new LineView(
                                            line.key(),
                                            line.name().in(language),
                                            figure.counter().value(line.number())))
                            .toList());
        }
        return breakdowns;
    }

    private static String sentence(FrozenSentence sentence, Locale language) {
        return sentence.parts().stream()
                .map(part -> part.text().in(language))
                .collect(Collectors.joining());
    }
}
