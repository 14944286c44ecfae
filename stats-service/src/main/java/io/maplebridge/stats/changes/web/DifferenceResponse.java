package io.maplebridge.stats.changes.web;

import io.maplebridge.stats.changes.application.KnownSteps;
import io.maplebridge.stats.changes.domain.Cause;
import io.maplebridge.stats.changes.domain.Difference;
import io.maplebridge.stats.changes.domain.Move;
import io.maplebridge.stats.changes.domain.Stay;
import io.maplebridge.stats.figures.domain.Counted;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A number then and now for programs.
 *
 * @param explained whether what the cases come to is the difference
 * @param total how many cases
 * @param moves some of them
 */
public record DifferenceResponse(
        String figure,
        String name,
        BigDecimal before,
        BigDecimal after,
        BigDecimal difference,
        BigDecimal entered,
        BigDecimal left,
        BigDecimal moved,
        boolean explained,
        int total,
        List<MoveView> moves) {

    /**
     * A case.
     *
     * @param way {@code entered}, {@code left} or {@code moved}
     * @param step kind of the milestone that did it; absent where a limit passed
     * @param reason of a difference to an edition
     * @param before keys under which it stood; absent where it did not
     * @param after keys under which it stands; absent where it does not
     */
    public record MoveView(
            String caseId,
            @Nullable String number,
            String way,
            BigDecimal difference,
            @Nullable String step,
            @Nullable String stepName,
            String occurredOn,
            @Nullable Instant recordedAt,
            @Nullable String holder,
            String reason,
            @Nullable SortedMap<String, String> before,
            @Nullable SortedMap<String, String> after) {}

    /**
     * @param first of the moves, from 0
     */
    public static DifferenceResponse of(
            Difference difference,
            Counted figure,
            KnownSteps steps,
            long first,
            int most,
            Locale language) {
        return new DifferenceResponse(
                figure.id().value(),
                figure.words().name().in(language),
                figure.counter().value(difference.before()),
                figure.counter().value(difference.after()),
                figure.counter().value(difference.delta()),
                figure.counter().value(difference.sum(Move.Way.ENTERED)),
                figure.counter().value(difference.sum(Move.Way.LEFT)),
                figure.counter().value(difference.sum(Move.Way.MOVED)),
                difference.explained(),
                difference.moves().size(),
                difference.moves().stream()
                        .skip(first)
                        .limit(most)
                        .map(move -> view(move, figure, steps, language))
                        .toList());
    }

    private static MoveView view(Move move, Counted figure, KnownSteps steps, Locale language) {
        Cause cause = move.cause();
        String step = cause.step();
        return new MoveView(
                move.fact().value(),
                move.number(),
                move.way().name().toLowerCase(Locale.ROOT),
                figure.counter().value(move.delta()),
                step,
                step == null ? null : steps.name(step).in(language),
                cause.occurredOn().toString(),
                cause.recordedAt(),
                cause.holder(),
                cause.reason().code(),
                keys(move.before()),
                keys(move.after()));
    }

    private static @Nullable SortedMap<String, String> keys(@Nullable Stay stay) {
        return stay == null ? null : stay.keys();
    }
}
