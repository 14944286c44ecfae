package io.maplebridge.stats.editions.web;

import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.Paging;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.stats.changes.domain.Difference;
import io.maplebridge.stats.changes.web.DifferenceView;
import io.maplebridge.stats.changes.web.DifferenceViews;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.editions.application.EditionReading;
import io.maplebridge.stats.editions.domain.EditionContent;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of an edition's differences together. */
@Component
class EditionDifferencePages {

    private static final int PAGE_SIZE = 50;

    private final OpenEditions editions;
    private final DifferenceViews views;
    private final Registry registry;
    private final Reference reference;
    private final EditionWords words;

    EditionDifferencePages(
            OpenEditions editions,
            DifferenceViews views,
            Registry registry,
            Reference reference,
            EditionWords words) {
        this.editions = editions;
        this.views = views;
        this.registry = registry;
        this.reference = reference;
        this.words = words;
    }

    EditionDifferencePage of(
            EditionReading reading,
            @Nullable String figure,
            boolean predecessor,
            int page,
            PageAddress address,
            Locale language) {
        EditionContent content = reading.edition().content();
        Question question = question(content);
        boolean one = figure != null && !figure.isBlank();
        List<Difference> found =
                editions.differences(reading, predecessor).stream()
                        .filter(Difference::isAny)
                        .filter(it -> !one || it.figure().value().equals(figure))
                        .toList();
        return new EditionDifferencePage(
                words.name(reading.edition().id(), language),
                words.say(
                        "stats.heading",
                        language,
                        Integer.toString(content.year()),
                        content.asOf().toString()),
                reading.edition().seal(),
                words.say(predecessor ? "edition.against.before" : "edition.against.now", language),
                "/stats/editions/" + reading.edition().id(),
                address.without("figure").href(),
                one,
                found.stream()
                        .flatMap(it -> view(it, question, one, page, language).stream())
                        .toList(),
                one && !found.isEmpty()
                        ? new Paging(page, PAGE_SIZE, found.getFirst().moves().size(), address)
                        : null);
    }

    private List<DifferenceView> view(
            Difference difference, Question question, boolean one, int page, Locale language) {
        return registry.find(difference.figure()).orElse(null) instanceof Counted counted
                ? List.of(
                        views.of(
                                difference,
                                counted,
                                question,
                                one ? (long) (page - 1) * PAGE_SIZE : 0,
                                one ? PAGE_SIZE : 0,
                                language))
                : List.of();
    }

    private Question question(EditionContent content) {
        Town town =
                reference
                        .now()
                        .town(content.town())
                        .orElseThrow(() -> new NotFound("town " + content.town()));
        return new Question(town, new AsOf(content.year(), content.asOf()), false);
    }
}
