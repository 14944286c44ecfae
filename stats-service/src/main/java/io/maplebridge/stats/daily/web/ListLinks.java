package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Period;

/** Where the numbers of a page lead: each to the list of its cases. */
public record ListLinks(Question question) {

    /** The list behind a figure. */
    public String of(FigureId figure) {
        return address(figure).href();
    }

    public String of(FigureId figure, Dimension by, String key) {
        return address(figure).with("by", by.code()).with("key", key).href();
    }

    /** The figure page itself. */
    public PageAddress figures() {
        return asked(PageAddress.of("/stats"));
    }

    /** Why a figure is another one than it was. */
    PageAddress changes() {
        return PageAddress.of("/stats/changes")
                .with("town", question.town().code())
                .with("span", question.asOf().period().code())
                .with("to", question.asOf().day());
    }

    String changesOf(FigureId figure) {
        return changes().with("figure", figure).href();
    }

    PageAddress address(FigureId figure) {
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
