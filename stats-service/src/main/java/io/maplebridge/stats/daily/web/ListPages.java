package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.page.Chip;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.Paging;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.daily.application.CaseList;
import io.maplebridge.stats.daily.application.ListCases;
import io.maplebridge.stats.daily.application.Narrowing;
import io.maplebridge.stats.facts.domain.FactRow;
import io.maplebridge.stats.facts.domain.Standing;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Share;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the page of a list together. */
@Component
class ListPages {

    private static final int PAGE_SIZE = 50;

    private final ListCases cases;
    private final Dimensions dimensions;
    private final MessageSource messages;
    private final TownTime time;

    ListPages(ListCases cases, Dimensions dimensions, MessageSource messages, TownTime time) {
        this.cases = cases;
        this.dimensions = dimensions;
        this.messages = messages;
        this.time = time;
    }

    ListPage page(
            Counted figure,
            Question question,
            Narrowing narrowing,
            int number,
            PageAddress address,
            Locale language) {
        CaseList list = cases.behind(figure, question.town().code(), question.asOf(), narrowing);
        ListLinks links = new ListLinks(question);
        return new ListPage(
                dimensions.fullName(figure, language),
                figure.counter().text(list.number(), language),
                figure.isCount()
                        ? null
                        : messages.getMessage(
                                "stats.cases", new Object[] {list.cases().size()}, language),
                messages.getMessage(
                        "stats.heading",
                        new Object[] {
                            Integer.toString(question.asOf().year()),
                            question.asOf().day().toString()
                        },
                        language),
                LiveState.of(
                        list.freshness(), question.asOf().day(), time.today(), messages, language),
                figure.words().formula().in(language),
                figure.words().exclusions().in(language),
                chips(narrowing, question, links.of(figure.id()), language),
                links.of(figure.id()),
                links.figures().href(),
                list.cases().stream()
                        .skip((long) (number - 1) * PAGE_SIZE)
                        .limit(PAGE_SIZE)
                        .map(share -> row(share, figure, question, language))
                        .toList(),
                new Paging(number, PAGE_SIZE, list.cases().size(), address));
    }

    private List<Chip> chips(
            Narrowing narrowing, Question question, String whole, Locale language) {
        if (narrowing.by() == Dimension.TOTAL) {
            return List.of();
        }
        String head =
                messages.getMessage(
                        "stats.head." + Dimensions.code(narrowing.by()), null, language);
        String name = dimensions.name(narrowing.by(), narrowing.key(), question, language);
        return List.of(
                new Chip(
                        messages.getMessage("stats.chip", new Object[] {head, name}, language),
                        whole));
    }

    private ListPage.Row row(Share share, Counted figure, Question question, Locale language) {
        FactRow row = share.standing().row();
        String category = row.category() == null ? row.channel() : row.category();
        return new ListPage.Row(
                "/cases/" + row.caseId(),
                row.number() == null
                        ? messages.getMessage("stats.no-number", null, language)
                        : row.number(),
                share.when().toString(),
                dimensions.name(Dimension.VILLAGE, row.village(), question, language),
                category == null
                        ? ""
                        : dimensions.name(
                                row.category() == null ? Dimension.CHANNEL : Dimension.CATEGORY,
                                category,
                                question,
                                language),
                dimensions.name(Dimension.SOURCE, row.source(), question, language),
                messages.getMessage("stats.standing." + standing(share.standing()), null, language),
                figure.isCount() ? null : figure.counter().text(share.weight(), language));
    }

    /** One word for how the case stood on the day. */
    private static String standing(Standing standing) {
        if (standing.exclusion() != null) {
            return standing.exclusion().name();
        }
        if (standing.outcome() != null) {
            return standing.outcome().name();
        }
        return standing.closedOn() == null ? "OPEN" : "CLOSED";
    }
}
