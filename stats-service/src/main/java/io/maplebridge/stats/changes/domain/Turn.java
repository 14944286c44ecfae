package io.maplebridge.stats.changes.domain;

import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactAsOf;
import io.maplebridge.stats.facts.domain.Milestone;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Basis;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.figures.domain.Reason;
import io.maplebridge.stats.figures.domain.Stock;
import io.maplebridge.stats.figures.domain.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the step after which a figure answered otherwise. The figure itself is asked, step by step,
 * so what is named as the cause is what the number was counted by.
 */
final class Turn {

    private final Fact fact;
    private final Counted figure;
    private final Period period;

    Turn(Fact fact, Counted figure, Period period) {
        this.fact = fact;
        this.figure = figure;
        this.period = period;
    }

    /** What made it come about after one day and up to another. */
    Cause between(StayChange change, LocalDate from, LocalDate to) {
        LocalDate when = change.when();
        if (figure.basis() != Basis.FLOW || when == null) {
            return lastTurn(from, to);
        }
        Milestone step = lastOn(when, fact.milestones());
        return step == null ? Cause.passing(when) : Cause.of(step, Reason.OTHER);
    }

    private static @Nullable Milestone lastOn(LocalDate day, List<Milestone> steps) {
        return steps.stream()
                .filter(step -> step.occurredOn().equals(day))
                .reduce(null, (earlier, later) -> later);
    }

    /** The last turn after one day and up to another. */
    private Cause lastTurn(LocalDate from, LocalDate to) {
        LocalDate first = lookedAt(from);
        LocalDate last = lookedAt(to);
        Stay held = fact.asOf(first).flatMap(this::stay).orElse(null);
        Cause cause = null;
        for (LocalDate day : fact.turningDays().subSet(first, false, last, true)) {
            // What held the evening before, this morning: only a limit can have passed.
            Stay morning = fact.asOf(day.minusDays(1)).flatMap(it -> on(day, it)).orElse(null);
            if (Move.differs(held, morning)) {
                cause = Cause.passing(day);
            }
            held = morning;
            for (Milestone step : fact.milestones()) {
                if (step.occurredOn().equals(day)) {
                    Stay now = after(step, day);
                    if (Move.differs(held, now)) {
                        cause = Cause.of(step, Reason.OTHER);
                    }
                    held = now;
                }
            }
        }
        return cause == null ? Cause.passing(last) : cause;
    }

    /**
     * The last of these steps after which the figure, asked as of a day, answers otherwise; null
     * for none.
     *
     * @param before the step in front of them; null for none
     */
    @Nullable Milestone among(
            StayChange change, List<Milestone> steps, @Nullable Milestone before, LocalDate asked) {
        LocalDate when = change.when();
        if (figure.basis() == Basis.FLOW && when != null) {
            return lastOn(when, steps);
        }
        LocalDate day = lookedAt(asked);
        Stay held = before == null ? null : after(before, day);
        Milestone found = null;
        for (Milestone step : steps) {
            Stay now = after(step, day);
            if (Move.differs(held, now)) {
                found = step;
            }
            held = now;
        }
        return found;
    }

    private @Nullable Stay after(Milestone step, LocalDate day) {
        return step.after() == null
                ? null
                : stay(new FactAsOf(fact, day, step.after())).orElse(null);
    }

    private Optional<Stay> on(LocalDate day, FactAsOf evening) {
        return stay(new FactAsOf(fact, day, evening.standing()));
    }

    private Optional<Stay> stay(FactAsOf at) {
        return switch (figure) {
            case Tally tally ->
                    tally.share(at)
                            .filter(share -> period.contains(share.belongs()))
                            .map(share -> Stay.of(tally, share));
            case Stock stock ->
                    stock.open()
                            .share(at)
                            .filter(share -> !share.belongs().isAfter(lastBelonging(stock)))
                            .map(share -> Stay.of(stock, share));
        };
    }

    private LocalDate lookedAt(LocalDate day) {
        return figure instanceof Stock stock ? stock.dayOf(new AsOf(period, day)) : day;
    }

    private LocalDate lastBelonging(Stock stock) {
        return stock.lastBelonging(new AsOf(period, period.to()));
    }
}
