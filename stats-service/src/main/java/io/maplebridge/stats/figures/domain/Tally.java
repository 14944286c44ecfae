package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactAsOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A figure over facts: those for which a question to how they stood is true, each with its weight.
 * A cohort has the facts that belong to the days asked about, as they stood as of the day. A flow
 * has the days on which the answer came about: at the end of the day it held, at the end of the day
 * before it did not (or whatever was to hold then). What came about twice is in it twice.
 */
public final class Tally implements Counted {

    private final FigureId id;
    private final Words words;
    private final Counter counter;
    private final Predicate<FactAsOf> holds;
    private final @Nullable ToLongFunction<FactAsOf> weight;
    private final Function<FactAsOf, @Nullable LocalDate> cohort;
    private final Function<FactAsOf, @Nullable LocalDate> when;
    private final List<Dimension> dimensions;
    private final Validity validity;
    private final @Nullable Predicate<@Nullable FactAsOf> before;

    Tally(TallyBuilder made) {
        id = made.id;
        words = made.words();
        counter = made.counter;
        holds = made.holds;
        weight = made.weight;
        cohort = made.cohort;
        when = made.when == null ? made.cohort : made.when;
        dimensions = List.copyOf(made.dimensions);
        validity = made.validity;
        before = made.before;
    }

    @Override
    public FigureId id() {
        return id;
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public Counter counter() {
        return counter;
    }

    @Override
    public List<Dimension> dimensions() {
        return dimensions;
    }

    @Override
    public boolean isCount() {
        return weight == null;
    }

    @Override
    public Basis basis() {
        return before == null ? Basis.COHORT : Basis.FLOW;
    }

    @Override
    public Validity validity() {
        return validity;
    }

    @Override
    public List<Share> shares(Fact fact, AsOf asOf) {
        List<Share> all =
                before == null
                        ? fact.asOf(asOf.day()).flatMap(this::share).stream().toList()
                        : happenings(fact.stoodUntil(asOf.day()));
        return all.stream().filter(share -> asOf.period().contains(share.belongs())).toList();
    }

    /** What a fact as it stood adds to a cohort, to whichever period it belongs. */
    public Optional<Share> share(FactAsOf fact) {
        if (!holds.test(fact)) {
            return Optional.empty();
        }
        LocalDate belongs = cohort.apply(fact);
        LocalDate about = when.apply(fact);
        return belongs == null || about == null
                ? Optional.empty()
                : Optional.of(new Share(fact, weightOf(fact), belongs, about));
    }

    /**
     * Each time that it came about, of a flow; none of a cohort.
     *
     * @param stood the fact on each day on which it changed, in their order
     */
    public List<Share> happenings(Collection<FactAsOf> stood) {
        List<Share> happened = new ArrayList<>();
        FactAsOf eve = null;
        for (FactAsOf now : stood) {
            if (before != null && holds.test(now) && before.test(eve)) {
                happened.add(new Share(now, weightOf(now), now.day(), now.day()));
            }
            eve = now;
        }
        return happened;
    }

    private long weightOf(FactAsOf fact) {
        return weight == null ? 1 : weight.applyAsLong(fact);
    }
}
