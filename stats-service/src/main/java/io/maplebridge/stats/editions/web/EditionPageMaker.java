package io.maplebridge.stats.editions.web;

import io.maplebridge.stats.changes.domain.Difference;
import io.maplebridge.stats.changes.web.DifferenceViews;
import io.maplebridge.stats.editions.application.EditionReading;
import io.maplebridge.stats.editions.application.FrozenTexts;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.EditionContent;
import io.maplebridge.stats.editions.domain.EditionId;
import io.maplebridge.stats.editions.domain.FrozenFigure;
import io.maplebridge.stats.editions.domain.FrozenSentence;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of an edition together. */
@Component
class EditionPageMaker {

    private final OpenEditions editions;
    private final EditionWords words;
    private final EditionActForms forms;
    private final DifferenceViews differences;
    private final Registry registry;

    EditionPageMaker(
            OpenEditions editions,
            EditionWords words,
            EditionActForms forms,
            DifferenceViews differences,
            Registry registry) {
        this.editions = editions;
        this.words = words;
        this.forms = forms;
        this.differences = differences;
        this.registry = registry;
    }

    EditionPage of(EditionReading reading, @Nullable String refused, Locale language) {
        Edition edition = reading.edition();
        EditionContent content = edition.content();
        List<Difference> now =
                editions.differences(reading, false).stream().filter(Difference::isAny).toList();
        String before = content.predecessor();
        return new EditionPage(
                edition.id().toString(),
                words.name(edition.id(), language),
                content.townName().in(language)
                        + " "
                        + words.say(
                                "stats.heading",
                                language,
                                Integer.toString(content.year()),
                                content.asOf().toString()),
                EditionWords.tone(edition.stage()),
                words.stage(edition.stage(), language),
                edition.hash(),
                edition.seal(),
                content.rows() - reading.hidden().size(),
                words.steps(edition, language),
                forms.of(edition, language),
                forms.barred(edition, language),
                refused,
                reading.sentences().stream().map(it -> parts(it, edition, language)).toList(),
                moved(now, reading, language),
                now.stream().anyMatch(one -> !one.explained()),
                before == null
                        ? null
                        : new EditionPage.Link(
                                EditionId.of(before)
                                        .map(id -> words.name(id, language))
                                        .orElse(before),
                                "/stats/editions/" + before),
                figures(reading, language));
    }

    private static List<EditionPage.Part> parts(
            FrozenSentence sentence, Edition edition, Locale language) {
        List<EditionPage.Part> parts = new ArrayList<>();
        for (FrozenSentence.Part part : sentence.parts()) {
            String text = part.text().in(language);
            if (!text.isEmpty()) {
                String figure = part.figure();
                boolean listed =
                        figure != null
                                && edition.content()
                                        .figure(figure)
                                        .filter(FrozenFigure::counted)
                                        .isPresent();
                parts.add(new EditionPage.Part(text, listed ? list(edition, figure) : null));
            }
        }
        return parts;
    }

    private static String list(Edition edition, @Nullable String figure) {
        return "/stats/editions/" + edition.id() + "/figures/" + figure + "/cases";
    }

    /** Numbers that moved come first; those that moved only between their keys follow. */
    private List<EditionPage.Moved> moved(
            List<Difference> now, EditionReading reading, Locale language) {
        Map<String, FrozenFigure> figures = reading.byId();
        List<EditionPage.Moved> moved = new ArrayList<>();
        for (Difference difference : now) {
            FrozenFigure figure = figures.get(difference.figure().value());
            Counted counted = counted(difference.figure());
            if (figure != null && counted != null) {
                moved.add(
                        new EditionPage.Moved(
                                name(figure, language),
                                figure.text(difference.before(), language),
                                figure.text(difference.after(), language),
                                String.join(
                                        words.say("edition.comma", language),
                                        differences.reasons(difference, counted, language)),
                                "/stats/editions/"
                                        + reading.edition().id()
                                        + "/differences?figure="
                                        + figure.id()));
            }
        }
        return moved;
    }

    private @Nullable Counted counted(FigureId id) {
        return registry.find(id).orElse(null) instanceof Counted counted ? counted : null;
    }

    private List<EditionPage.Figure> figures(EditionReading reading, Locale language) {
        Map<String, FrozenFigure> all = reading.byId();
        return reading.figures().stream()
                .map(figure ->
                        new EditionPage.Figure(
                                name(figure, language),
                                FrozenTexts.bare(figure, all, language),
                                figure.counted() && figure.number() != 0
                                        ? list(reading.edition(), figure.id())
                                        : null,
                                figure.words().formula().in(language),
                                figure.words().exclusions().in(language)))
                .toList();
    }

    String name(FrozenFigure figure, Locale language) {
        Wording family = figure.family();
        return words.say(
                "stats.full-name",
                language,
                family.in(language),
                figure.words().name().in(language));
    }
}
