package io.maplebridge.stats.editions.web;

import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.stats.changes.domain.Difference;
import io.maplebridge.stats.changes.web.DifferenceViews;
import io.maplebridge.stats.daily.web.BesideFigures;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.editions.application.CompareToNow;
import io.maplebridge.stats.editions.application.EditionForReader;
import io.maplebridge.stats.editions.application.EditionReading;
import io.maplebridge.stats.editions.application.ReadEditions;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.Refused;
import io.maplebridge.stats.editions.domain.Stage;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The newest signed edition of the day beside the figures: 定稿 114，现 115，补录 +1. */
@Component
class SignedBeside implements BesideFigures {

    private final ReadEditions editions;
    private final EditionForReader reader;
    private final CompareToNow compare;
    private final DifferenceViews views;
    private final Registry registry;
    private final EditionWords words;

    SignedBeside(
            ReadEditions editions,
            EditionForReader reader,
            CompareToNow compare,
            DifferenceViews views,
            Registry registry,
            EditionWords words) {
        this.editions = editions;
        this.reader = reader;
        this.compare = compare;
        this.views = views;
        this.registry = registry;
        this.words = words;
    }

    @Override
    public Beside of(Question question, Locale language) {
        Edition signed = signed(question);
        if (signed == null) {
            return new Beside(
                    null,
                    words.say("edition.make", language),
                    PageAddress.of("/stats/editions")
                            .with("town", question.town().code())
                            .with("year", question.asOf().year())
                            .with("asOf", question.asOf().day())
                            .href(),
                    Map.of());
        }
        String href = "/stats/editions/" + signed.id();
        try {
            return new Beside(
                    words.say("edition.signed", language),
                    words.name(signed.id(), language),
                    href,
                    notes(reader.of(signed), language));
        } catch (Refused tampered) {
            // The live figures are right all the same; the edition says in red what is wrong.
            return new Beside(null, words.say("edition.broken", language), href, Map.of());
        }
    }

    /** Editions are of whole years. */
    private @Nullable Edition signed(Question question) {
        if (question.asOf().period().kind() != Period.Kind.YEAR) {
            return null;
        }
        return editions.of(question.town().code(), question.asOf().year()).stream()
                .map(ReadEditions.Line::edition)
                .filter(one -> one != null && one.stage() == Stage.LOCKED)
                .filter(one -> one.content().asOf().equals(question.asOf().day()))
                .reduce(null, (earlier, later) -> later);
    }

    private Map<String, String> notes(EditionReading reading, Locale language) {
        Map<String, String> notes = new HashMap<>();
        for (Difference difference : compare.of(reading)) {
            if (difference.delta() != 0
                    && registry.find(difference.figure()).orElse(null) instanceof Counted counted) {
                notes.put(
                        counted.id().value(),
                        words.say(
                                "edition.beside",
                                language,
                                counted.counter().text(difference.before(), language),
                                counted.counter().text(difference.after(), language),
                                String.join(
                                        words.say("edition.comma", language),
                                        views.reasons(difference, counted, language))));
            }
        }
        return notes;
    }
}
