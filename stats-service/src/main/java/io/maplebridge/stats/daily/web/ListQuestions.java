package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.problem.Violation;
import io.maplebridge.stats.daily.application.Narrowing;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads which list of cases was asked for. */
@Component
public class ListQuestions {

    private static final WholeNumber PAGES = WholeNumber.between(1, 1_000_000);

    private final Registry registry;
    private final Dimensions dimensions;

    ListQuestions(Registry registry, Dimensions dimensions) {
        this.registry = registry;
        this.dimensions = dimensions;
    }

    /** The counted figure of that name; a rate has two lists, so it must be asked for by either. */
    public Counted counted(String id) {
        Figure figure =
                registry.find(new FigureId(id)).orElseThrow(() -> new NotFound("figure " + id));
        return switch (figure) {
            case Counted counted -> counted;
            case Quotient rate ->
                    throw new InvalidRequest(
                            "id",
                            "stats-two-lists",
                            rate.numerator().id().value(),
                            rate.denominator().id().value());
        };
    }

    Narrowing narrowing(
            Counted figure, @Nullable String by, @Nullable String key, Question question) {
        if (by == null || by.isBlank()) {
            return Narrowing.NONE;
        }
        if (key == null || key.isBlank()) {
            throw new InvalidRequest("key", "required");
        }
        for (Dimension dimension : figure.dimensions()) {
            if (dimension.code().equals(by)) {
                return new Narrowing(dimension, key, dimensions.under(dimension, key, question));
            }
        }
        throw new InvalidRequest("by", "unknown-code", by);
    }

    /** From 1. */
    public int page(@Nullable String page) {
        if (page == null || page.isBlank()) {
            return 1;
        }
        List<Violation> violations = new ArrayList<>();
        int number = PAGES.read("page", page, violations);
        InvalidRequest.unlessEmpty(violations);
        return number;
    }
}
