package io.maplebridge.stats.editions.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.stats.changes.application.KnownSteps;
import io.maplebridge.stats.changes.domain.Difference;
import io.maplebridge.stats.changes.web.DifferenceResponse;
import io.maplebridge.stats.daily.web.ListQuestions;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.editions.application.EditionForReader;
import io.maplebridge.stats.editions.application.EditionReading;
import io.maplebridge.stats.editions.application.FrozenList;
import io.maplebridge.stats.editions.application.ReadEditions;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.FrozenFigure;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Editions, their figures and lists, and what moved since, for programs. */
@RestController
@RequestMapping("/stats/api/editions")
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class EditionsController {

    private static final int PAGE_SIZE = 200;

    private final Questions questions;
    private final ListQuestions pages;
    private final ReadEditions reading;
    private final EditionForReader reader;
    private final OpenEditions editions;
    private final FrozenList lists;
    private final KnownSteps steps;
    private final Registry registry;

    EditionsController(
            Questions questions,
            ListQuestions pages,
            ReadEditions reading,
            EditionForReader reader,
            OpenEditions editions,
            FrozenList lists,
            KnownSteps steps,
            Registry registry) {
        this.questions = questions;
        this.pages = pages;
        this.reading = reading;
        this.reader = reader;
        this.editions = editions;
        this.lists = lists;
        this.steps = steps;
        this.registry = registry;
    }

    /**
     * @param broken ids of those that are stored otherwise than they were written
     */
    record ListResponse(
            String town, int year, List<EditionResponse> editions, List<String> broken) {}

    /** An edition held against today, or against the one before. */
    record DifferencesResponse(String id, String against, List<DifferenceResponse> differences) {}

    @GetMapping
    ListResponse list(@RequestParam @Nullable String town, @RequestParam @Nullable String year) {
        Question question = questions.question(town, null, year, null, null);
        List<ReadEditions.Line> all = reading.of(question.town().code(), question.asOf().year());
        return new ListResponse(
                question.town().code(),
                question.asOf().year(),
                all.stream()
                        .map(ReadEditions.Line::edition)
                        .filter(Objects::nonNull)
                        .map(this::view)
                        .toList(),
                all.stream()
                        .filter(line -> line.edition() == null)
                        .map(line -> line.id().toString())
                        .toList());
    }

    private EditionResponse view(Edition edition) {
        return EditionResponse.of(reader.of(edition));
    }

    @GetMapping("/{id}")
    EditionResponse one(@PathVariable String id) {
        return EditionResponse.of(editions.open(id));
    }

    @GetMapping("/{id}/figures")
    EditionFiguresResponse figures(@PathVariable String id, Locale language) {
        return EditionFiguresResponse.of(editions.open(id), Questions.language(language));
    }

    @GetMapping("/{id}/figures/{figure}/cases")
    EditionCasesResponse cases(
            @PathVariable String id,
            @PathVariable String figure,
            @RequestParam @Nullable String by,
            @RequestParam @Nullable String key,
            @RequestParam @Nullable String page) {
        EditionReading opened = editions.open(id);
        FrozenFigure frozen = OpenEditions.figure(opened, figure);
        return EditionCasesResponse.of(
                id, frozen, lists.of(opened, figure, by, key), pages.page(page), PAGE_SIZE);
    }

    /**
     * @param against {@code predecessor} for the edition before; else today
     */
    @GetMapping("/{id}/differences")
    DifferencesResponse differences(
            @PathVariable String id,
            @RequestParam @Nullable String figure,
            @RequestParam @Nullable String against,
            Locale language) {
        EditionReading opened = editions.open(id);
        boolean predecessor = OpenEditions.PREDECESSOR.equals(against);
        return new DifferencesResponse(
                id,
                predecessor ? Objects.toString(opened.edition().content().predecessor()) : "now",
                editions.differences(opened, predecessor).stream()
                        .filter(Difference::isAny)
                        .filter(it ->
                                figure == null
                                        || figure.isBlank()
                                        || it.figure().value().equals(figure))
                        .flatMap(it -> view(it, Questions.language(language)).stream())
                        .toList());
    }

    private List<DifferenceResponse> view(Difference difference, Locale language) {
        return registry.find(difference.figure()).orElse(null) instanceof Counted counted
                ? List.of(DifferenceResponse.of(difference, counted, steps, 0, PAGE_SIZE, language))
                : List.of();
    }
}
