package io.maplebridge.stats.changes.domain;

import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one fact does to the difference of a number.
 *
 * @param type of the fact
 * @param number as people call it; null while it has none
 * @param before how it stood; null when it was not on the list
 * @param after how it stands; null when it is not on the list any more
 */
public record Move(
        FactId fact,
        String type,
        String place,
        @Nullable String number,
        @Nullable Stay before,
        @Nullable Stay after,
        Cause cause) {

    static Move of(Fact fact, StayChange change, Cause cause) {
        return new Move(
                fact.id(),
                fact.type(),
                fact.place(),
                fact.number(),
                change.before(),
                change.after(),
                cause);
    }

    /** The order of the steps behind them. */
    static final Comparator<Move> ORDER =
            Comparator.<Move, LocalDate>comparing(move -> move.cause().occurredOn())
                    .thenComparing(Move::fact);

    /** Which way. */
    public enum Way {
        ENTERED,
        LEFT,
        /** on the list before and after, with another weight or under another key */
        MOVED
    }

    /** Whether two ways to stand are any difference to a number or its breakdowns. */
    public static boolean differs(@Nullable Stay before, @Nullable Stay after) {
        if (before == null || after == null) {
            return !Objects.equals(before, after);
        }
        return !before.countsAs(after);
    }

    public Way way() {
        if (before == null) {
            return Way.ENTERED;
        }
        return after == null ? Way.LEFT : Way.MOVED;
    }

    /** By how much the number changes for it. */
    public long delta() {
        return (after == null ? 0 : after.weight()) - (before == null ? 0 : before.weight());
    }
}
