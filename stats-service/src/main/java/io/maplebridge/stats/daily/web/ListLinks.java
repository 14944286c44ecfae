package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Period;

/** Where the numbers of a page lead: each to the list of its cases. */
record ListLinks(Question question) {

    String of(FigureId figure) {
        return address(figure).href();
    }

    String of(FigureId figure, Dimension by, String key) {
        return address(figure).with("by", by.code()).with("key", key).href();
    }

    /** The figure page itself. */
    PageAddress figures() {
        return asked(PageAddress.of("/stats"));
    }

    private PageAddress address(FigureId figure) {
        return asked(PageAddress.of("/stats/figures/" + figure + "/cases"));
    }

    private PageAddress asked(PageAddress address) {
        Period period = question.asOf().period();
        PageAddress there = address.with("town", question.town().code());
        PageAddress asked =
                (period.kind() == Period.Kind.YEAR
                                ? there.with("year", question.asOf().year())
                                : there.with("span", period.code()))
                        .with("asOf", question.asOf().day());
        return question.joined() ? asked.with("units", Questions.TODAY) : asked;
    }
}
