package io.maplebridge.stats.daily.web;

import io.maplebridge.stats.daily.application.FigureReading;
import io.maplebridge.stats.daily.application.FiguresAsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.FigureFamily;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The sentences a report prints, from wordings with the figures' ids in braces: each number becomes
 * a link to its list, each rate is followed by its two numbers.
 */
@Component
class Sentences {

    private static final Pattern MARK = Pattern.compile("\\{([A-Za-z0-9.]+)}");
    private static final String YEAR = "year";

    private final Registry registry;
    private final PeriodNames names;

    Sentences(Registry registry, PeriodNames names) {
        this.registry = registry;
        this.names = names;
    }

    List<List<SentencePart>> all(FiguresAsOf figures, ListLinks links, Locale language) {
        return registry.families().stream()
                .flatMap(family -> family.page().sentences().stream())
                .map(wording -> sentence(wording.in(language), figures, links, language))
                .toList();
    }

    /** The figures that a family's sentences print, each once. */
    static List<FigureId> figures(FigureFamily family) {
        return family.page().sentences().stream()
                .flatMap(wording -> MARK.matcher(wording.zh()).results())
                .map(mark -> mark.group(1))
                .filter(id -> !id.equals(YEAR))
                .distinct()
                .map(FigureId::new)
                .toList();
    }

    private List<SentencePart> sentence(
            String wording, FiguresAsOf figures, ListLinks links, Locale language) {
        List<SentencePart> parts = new ArrayList<>();
        Matcher mark = MARK.matcher(wording);
        int done = 0;
        while (mark.find()) {
            parts.add(SentencePart.words(wording.substring(done, mark.start())));
            if (mark.group(1).equals(YEAR)) {
                parts.add(SentencePart.words(names.inSentence(figures.asOf().period(), language)));
            } else {
                FigureId id = new FigureId(mark.group(1));
                parts.addAll(number(figures.reading(id), links, language));
            }
            done = mark.end();
        }
        parts.add(SentencePart.words(wording.substring(done)));
        return parts;
    }

    private static List<SentencePart> number(
            FigureReading reading, ListLinks links, Locale language) {
        return switch (reading) {
            case FigureReading.Count count -> List.of(link(count.figure(), count, links, language));
            case FigureReading.Divided divided ->
                    List.of(
                            SentencePart.rate(
                                    divided.figure()
                                            .text(divided.above(), divided.below(), language)),
                            SentencePart.words(language.equals(Locale.ENGLISH) ? " (" : "（"),
                            bare(divided.figure().numerator(), divided.above(), links),
                            SentencePart.words(" / "),
                            bare(divided.figure().denominator(), divided.below(), links),
                            SentencePart.words(language.equals(Locale.ENGLISH) ? ")" : "）"));
        };
    }

    private static SentencePart link(
            Counted figure, FigureReading.Count count, ListLinks links, Locale language) {
        return SentencePart.number(
                figure.counter().text(count.number(), language), links.of(figure.id()));
    }

    private static SentencePart bare(Counted figure, long number, ListLinks links) {
        return SentencePart.number(
                figure.counter().value(number).toPlainString(), links.of(figure.id()));
    }
}
