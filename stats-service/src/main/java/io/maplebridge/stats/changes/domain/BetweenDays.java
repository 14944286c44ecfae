package io.maplebridge.stats.changes.domain;

import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a year on two days, by what is known now.
 *
 * @param to after {@code from}
 */
public record BetweenDays(Counted figure, int year, LocalDate from, LocalDate to) {

    /** What a fact does to the difference; empty when it stands on both days alike. */
    public Optional<Move> of(Fact fact) {
        Stay before = stay(fact, from);
        Stay after = stay(fact, to);
        return Move.differs(before, after)
                ? Optional.of(
                        new Move(
                                fact.id(),
                                fact.type(),
                                fact.place(),
                                fact.number(),
                                before,
                                after,
                                new Turn(fact, figure, year).between(from, to)))
                : Optional.empty();
    }

    private @Nullable Stay stay(Fact fact, LocalDate day) {
        return figure.share(fact, new AsOf(year, day))
                .map(share -> Stay.of(figure, share))
                .orElse(null);
    }
}
