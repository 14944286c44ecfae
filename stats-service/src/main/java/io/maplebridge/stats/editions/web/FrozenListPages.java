package io.maplebridge.stats.editions.web;

import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.Paging;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.stats.daily.web.FactAddress;
import io.maplebridge.stats.editions.application.EditionReading;
import io.maplebridge.stats.editions.application.FrozenList;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.FrozenFigure;
import io.maplebridge.stats.editions.domain.FrozenRow;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts the page of a frozen list together. */
@Component
class FrozenListPages {

    private static final int PAGE_SIZE = 50;

    private final FrozenList lists;
    private final Registry registry;
    private final Reference reference;
    private final EditionWords words;
    private final EditionPageMaker names;

    FrozenListPages(
            FrozenList lists,
            Registry registry,
            Reference reference,
            EditionWords words,
            EditionPageMaker names) {
        this.lists = lists;
        this.registry = registry;
        this.reference = reference;
        this.words = words;
        this.names = names;
    }

    FrozenListPage of(
            EditionReading reading,
            FrozenFigure figure,
            int page,
            PageAddress address,
            Locale language) {
        List<FrozenList.Line> all = lists.of(reading, figure.id(), null, null);
        Edition edition = reading.edition();
        boolean weights = all.stream().anyMatch(line -> line.weight() != 1);
        return new FrozenListPage(
                names.name(figure, language),
                figure.text(figure.number(), language),
                words.say(
                        "stats.heading",
                        language,
                        Integer.toString(edition.content().year()),
                        edition.content().asOf().toString()),
                edition.seal(),
                words.name(edition.id(), language),
                "/stats/editions/" + edition.id(),
                figure.words().formula().in(language),
                weights,
                all.stream()
                        .skip((long) (page - 1) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .map(line -> row(line, figure, language))
                        .toList(),
                new Paging(page, PAGE_SIZE, all.size(), address));
    }

    private FrozenListPage.Row row(FrozenList.Line line, FrozenFigure figure, Locale language) {
        FrozenRow row = line.row();
        String number = row.number();
        return new FrozenListPage.Row(
                FactAddress.of(registry, row.type(), new FactId(row.id())).orElse(null),
                number == null ? words.say("stats.no-number", language) : number,
                line.stay().when().toString(),
                reference.units().name(row.place(), language),
                figure.text(line.weight(), language));
    }
}
