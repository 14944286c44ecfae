package io.maplebridge.stats.daily.web;

import io.maplebridge.contract.words.Spelling;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.stats.daily.application.FactList;
import io.maplebridge.stats.daily.application.ListFacts;
import io.maplebridge.stats.daily.application.Narrowing;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.Share;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks within the list behind a number, for what stands in its lines: the number, the village, the
 * state and the other columns, in either language. The list is read whole for it; one that is too
 * long is narrowed first.
 */
@Component
class ListSearch {

    private static final int MOST_SEARCHED = 20_000;
    private static final List<Locale> LANGUAGES =
            List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private static final int LONGEST = 60;

    private final Registry registry;
    private final ListFacts facts;
    private final Dimensions dimensions;

    ListSearch(Registry registry, ListFacts facts, Dimensions dimensions) {
        this.registry = registry;
        this.facts = facts;
        this.dimensions = dimensions;
    }

    /**
     * What is looked for as it is compared; empty for nothing.
     *
     * @throws InvalidRequest when it is too long
     */
    static String typed(@Nullable String text) {
        String plain = text == null ? "" : Spelling.plain(text).strip();
        if (plain.length() > LONGEST) {
            throw new InvalidRequest("text", "too-long", LONGEST);
        }
        return plain;
    }

    /**
     * A page of the list. Its number is that of the whole list, its total that of the lines found.
     *
     * @param text as {@link #typed} gives it
     * @param page from 1
     * @throws InvalidRequest when the list is too long to be searched
     */
    FactList page(
            Counted figure,
            Question question,
            Narrowing narrowing,
            String text,
            int page,
            int size) {
        String town = question.town().code();
        if (text.isEmpty()) {
            return facts.behind(figure, town, question.asOf(), narrowing, page, size);
        }
        FactList whole = facts.behind(figure, town, question.asOf(), narrowing, 1, MOST_SEARCHED);
        if (whole.total() > MOST_SEARCHED) {
            throw new InvalidRequest(
                    "text", "stats-too-long-to-search", whole.total(), MOST_SEARCHED);
        }
        String wanted = text.toLowerCase(Locale.ROOT);
        List<Share> found =
                whole.shares().stream()
                        .filter(share -> says(share, figure, question, wanted))
                        .toList();
        return new FactList(
                figure,
                whole.freshness(),
                whole.number(),
                found.size(),
                found.stream().skip((long) (page - 1) * size).limit(size).toList());
    }

    private boolean says(Share share, Counted figure, Question question, String wanted) {
        String number = share.fact().fact().number();
        Stream<String> names =
                registry.family(figure.id()).page().columns().stream()
                        .flatMap(column ->
                                LANGUAGES.stream()
                                        .map(language ->
                                                dimensions.name(
                                                        column,
                                                        share.key(column),
                                                        question,
                                                        language)));
        return Stream.concat(Stream.ofNullable(number), names)
                .anyMatch(said -> Spelling.plain(said).toLowerCase(Locale.ROOT).contains(wanted));
    }
}
