package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.Paging;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.daily.application.FactList;
import io.maplebridge.stats.daily.application.Narrowing;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the page of a list together. */
@Component
class ListPages {

    private static final String PRINT = "print";
    private static final int PAGE_SIZE = 50;

    private static final List<String> ASKED =
            List.of("town", "span", "year", "asOf", "units", "by", "key", "part");

    /** More are no list to be read on paper. */
    private static final int MOST_PRINTED = 5_000;

    private final Registry registry;
    private final ListSearch search;
    private final Dimensions dimensions;
    private final ListChips chips;
    private final MessageSource messages;
    private final PeriodNames names;
    private final TownTime time;

    ListPages(
            Registry registry,
            ListSearch search,
            Dimensions dimensions,
            ListChips chips,
            MessageSource messages,
            PeriodNames names,
            TownTime time) {
        this.registry = registry;
        this.search = search;
        this.dimensions = dimensions;
        this.chips = chips;
        this.messages = messages;
        this.names = names;
        this.time = time;
    }

    ListPage page(
            Counted figure,
            Question question,
            Narrowing narrowing,
            String text,
            int number,
            PageAddress address,
            Locale language) {
        Part part = new Part(number, PAGE_SIZE);
        return page(figure, question, narrowing, text, part, address, language);
    }

    /**
     * All of it.
     *
     * @throws InvalidRequest when it is too long to be printed
     */
    ListPage whole(
            Counted figure,
            Question question,
            Narrowing narrowing,
            String text,
            PageAddress address,
            Locale language) {
        Part whole = new Part(1, MOST_PRINTED);
        ListPage page = page(figure, question, narrowing, text, whole, address, language);
        if (page.paging().total() > MOST_PRINTED) {
            throw new InvalidRequest(
                    "filter", "too-many-rows", page.paging().total(), MOST_PRINTED);
        }
        return page;
    }

    /**
     * @param number of the page, from 1
     */
    private record Part(int number, int size) {}

    private ListPage page(
            Counted figure,
            Question question,
            Narrowing narrowing,
            String text,
            Part part,
            PageAddress address,
            Locale language) {
        FactList list = search.page(figure, question, narrowing, text, part.number(), part.size());
        List<Dimension> columns = registry.family(figure.id()).page().columns();
        ListLinks links = new ListLinks(question);
        return new ListPage(
                dimensions.fullName(figure, language),
                figure.counter().text(list.number(), language),
                !figure.isCount(),
                figure.isCount() && text.isEmpty()
                        ? null
                        : messages.getMessage("stats.cases", new Object[] {list.total()}, language),
                messages.getMessage(
                        "stats.heading",
                        new Object[] {
                            names.name(question.asOf().period(), language),
                            question.asOf().day().toString()
                        },
                        language),
                LiveState.of(
                        list.freshness(), question.asOf().day(), time.today(), messages, language),
                figure.words().formula().in(language),
                figure.words().exclusions().in(language),
                chips.of(narrowing, text, question, address, language),
                links.of(figure.id()),
                links.figures().href(),
                links.changesOf(figure.id()),
                list.shares().stream().anyMatch(share -> !share.when().equals(share.belongs())),
                columns.stream().map(column -> column.head().in(language)).toList(),
                list.shares().stream()
                        .map(share -> row(share, figure, columns, question, language))
                        .toList(),
                kept(address),
                text,
                paper(figure, address, PRINT),
                paper(figure, address, "export.xlsx"),
                new Paging(part.number(), part.size(), list.total(), address));
    }

    private static String paper(Counted figure, PageAddress address, String way) {
        return address.at("/stats/figures/" + figure.id() + "/cases/" + way)
                .without("page")
                .without("part")
                .href();
    }

    /** What a search of the list asks again beside its word. */
    private static Map<String, String> kept(PageAddress address) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : ASKED) {
            String value = address.value(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        return kept;
    }

    private ListPage.Row row(
            Share share,
            Counted figure,
            List<Dimension> columns,
            Question question,
            Locale language) {
        Fact fact = share.fact().fact();
        return new ListPage.Row(
                FactAddress.of(registry, fact).orElse(null),
                fact.number() == null
                        ? messages.getMessage("stats.no-number", null, language)
                        : fact.number(),
                share.when().toString(),
                share.belongs().toString(),
                columns.stream()
                        .map(column ->
                                dimensions.name(column, share.key(column), question, language))
                        .toList(),
                figure.isCount() ? null : figure.counter().text(share.weight(), language));
    }
}
