package io.maplebridge.stats.changes.domain;

import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * A figure of a period on two days, by what is known now.
 *
 * @param to after {@code from}
 */
public record BetweenDays(Counted figure, Period period, LocalDate from, LocalDate to) {

    /** What a fact does to the difference; nothing when it stands on both days alike. */
    public List<Move> of(Fact fact) {
        Turn turn = new Turn(fact, figure, period);
        return StayChange.between(Stay.of(figure, fact, before()), Stay.of(figure, fact, after()))
                .stream()
                .map(change -> Move.of(fact, change, turn.between(change, from, to)))
                .toList();
    }

    public AsOf before() {
        return new AsOf(period, from);
    }

    public AsOf after() {
        return new AsOf(period, to);
    }
}
