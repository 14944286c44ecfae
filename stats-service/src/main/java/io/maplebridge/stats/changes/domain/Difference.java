package io.maplebridge.stats.changes.domain;

import io.maplebridge.stats.figures.domain.FigureId;
import java.util.List;

/**
 * A number then and now, and what made it so: entered − left + moved is the difference of the two,
 * or the page says in red that it is not.
 *
 * @param moves in the order of the steps behind them
 */
public record Difference(FigureId figure, long before, long after, List<Move> moves) {

    public Difference {
        moves = moves.stream().sorted(Move.ORDER).toList();
    }

    /** What all of one way come to. */
    public long sum(Move.Way way) {
        return moves.stream().filter(move -> move.way() == way).mapToLong(Move::delta).sum();
    }

    public long count(Move.Way way) {
        return moves.stream().filter(move -> move.way() == way).count();
    }

    public long delta() {
        return after - before;
    }

    /** Whether the facts account for all of it. */
    public boolean explained() {
        return moves.stream().mapToLong(Move::delta).sum() == delta();
    }

    /** Whether anything is different, be it only under which key something stands. */
    public boolean isAny() {
        return before != after || !moves.isEmpty();
    }
}
