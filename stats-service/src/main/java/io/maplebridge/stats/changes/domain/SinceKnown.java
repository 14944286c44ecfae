package io.maplebridge.stats.changes.domain;

import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.Milestone;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Reason;
import io.maplebridge.stats.figures.domain.TradeStep;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure as of one day, by what was known at a moment and by what is known now.
 *
 * @param known when it was looked at
 */
public record SinceKnown(Counted figure, AsOf asOf, Instant known, Steps steps) {

    /**
     * What a fact does to the difference; nothing when it stands as it did.
     *
     * @param before how it stood then
     * @param told how many of its steps were known then; null where nobody noted it
     */
    public List<Move> of(Fact fact, List<Stay> before, @Nullable Integer told) {
        return StayChange.between(before, Stay.of(figure, fact, asOf)).stream()
                .map(change -> Move.of(fact, change, cause(fact, change, told)))
                .toList();
    }

    private Cause cause(Fact fact, StayChange change, @Nullable Integer told) {
        List<Milestone> all = fact.milestones();
        int known = told == null ? toldThen(all) : Math.min(told, all.size());
        Turn turn = new Turn(fact, figure, asOf.period());
        List<Milestone> late =
                all.subList(known, all.size()).stream()
                        .filter(step -> !step.occurredOn().isAfter(asOf.day()))
                        .toList();
        Milestone responsible =
                turn.among(change, late, known == 0 ? null : all.get(known - 1), asOf.day());
        if (known == 0 && responsible != null) {
            return Cause.of(responsible, Reason.LATE_ENTRY);
        }
        if (responsible != null && steps.reason(responsible) != null) {
            return Cause.of(responsible, steps.reasonOr(responsible, Reason.LATE_STEP));
        }
        // What was always so: the steps known then say otherwise today than they did.
        Optional<Milestone> corrected =
                all.subList(known, all.size()).stream()
                        .filter(step -> steps.alwaysSo(step))
                        .reduce((earlier, later) -> later);
        if (corrected.isPresent()) {
            return Cause.of(corrected.get(), steps.reasonOr(corrected.get(), Reason.OTHER));
        }
        return responsible == null
                ? Cause.passing(asOf.day())
                : Cause.of(responsible, Reason.LATE_STEP);
    }

    private int toldThen(List<Milestone> all) {
        return (int) all.stream().filter(step -> !step.recordedAt().isAfter(known)).count();
    }

    /** What is declared of the kinds of milestones. */
    public interface Steps {

        Optional<TradeStep> find(String kind);

        /** What it is when it is recorded late; null for an ordinary step. */
        default @Nullable Reason reason(Milestone step) {
            return find(step.kind()).map(TradeStep::reason).orElse(null);
        }

        default Reason reasonOr(Milestone step, Reason otherwise) {
            Reason reason = reason(step);
            return reason == null ? otherwise : reason;
        }

        default boolean alwaysSo(Milestone step) {
            return find(step.kind()).filter(TradeStep::alwaysSo).isPresent();
        }
    }
}
