package io.maplebridge.stats.editions.web;

import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.TallyPart;
import io.maplebridge.platform.page.Texts;
import io.maplebridge.platform.page.Tone;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.editions.application.ReadEditions;
import io.maplebridge.stats.editions.domain.Act;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.EditionStep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the list of editions together. */
@Component
class EditionsPages {

    private final ReadEditions editions;
    private final EditionWords words;
    private final Hands hands;
    private final TownTime time;

    EditionsPages(ReadEditions editions, EditionWords words, Hands hands, TownTime time) {
        this.editions = editions;
        this.words = words;
        this.hands = hands;
        this.time = time;
    }

    EditionsPage of(Question question, @Nullable String refused, Locale language) {
        int year = question.asOf().year();
        String town = question.town().code();
        return new EditionsPage(
                town,
                Integer.toString(year),
                question.town().term().name(language)
                        + " "
                        + words.say("stats.year", language, Integer.toString(year)),
                years(town, year, language),
                hands.writes(),
                question.asOf().day().toString(),
                refused,
                editions.of(town, year).stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (ReadEditions.Line line) -> line.id().number())
                                        .reversed())
                        .map(line -> line(line, language))
                        .toList());
    }

    private List<TallyPart> years(String town, int asked, Locale language) {
        SortedSet<Integer> years = new TreeSet<>(editions.years(town));
        years.add(asked);
        years.add(time.today().getYear());
        return years.stream()
                .map(year ->
                        new TallyPart(
                                words.say("stats.year", language, Integer.toString(year)),
                                PageAddress.of("/stats/editions")
                                        .with("town", town)
                                        .with("year", year)
                                        .with("asOf", dayOf(year))
                                        .href(),
                                year == asked))
                .toList();
    }

    private LocalDate dayOf(int year) {
        LocalDate today = time.today();
        return year == today.getYear() ? today : LocalDate.of(year, 12, 31);
    }

    private EditionsPage.Line line(ReadEditions.Line line, Locale language) {
        Edition edition = line.edition();
        String href = "/stats/editions/" + line.id();
        String name = words.name(line.id(), language);
        if (edition == null) {
            return new EditionsPage.Line(
                    href,
                    name,
                    Tone.LATE,
                    words.say("edition.broken", language),
                    "",
                    "",
                    "",
                    "",
                    true);
        }
        EditionStep made = edition.history().steps().getFirst();
        long sent =
                edition.history().steps().stream().filter(step -> step.act() == Act.SEND).count();
        return new EditionsPage.Line(
                href,
                name,
                EditionWords.tone(edition.stage()),
                words.stage(edition.stage(), language),
                edition.content().asOf().toString(),
                new Texts(language).moment(made.at()),
                made.by().name(),
                sent == 0 ? "" : Long.toString(sent),
                false);
    }
}
