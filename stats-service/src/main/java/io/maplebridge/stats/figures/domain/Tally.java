package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactAsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A figure over the facts of one cohort year: those for which a question to how they stood is true,
 * each with its weight.
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

    Tally(TallyBuilder made) {
        id = made.id;
        words = made.words();
        counter = made.counter;
        holds = made.holds;
        weight = made.weight;
        cohort = made.cohort;
        when = made.when == null ? made.cohort : made.when;
        dimensions = List.copyOf(made.dimensions);
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
    public Optional<Share> share(Fact fact, AsOf asOf) {
        return fact.asOf(asOf.day())
                .flatMap(this::share)
                .filter(share -> cohortYear(share.fact()) == asOf.year());
    }

    /** What a fact as it stood adds, to whichever year it belongs. */
    public Optional<Share> share(FactAsOf fact) {
        if (!holds.test(fact) || cohort.apply(fact) == null) {
            return Optional.empty();
        }
        LocalDate about = when.apply(fact);
        return about == null
                ? Optional.empty()
                : Optional.of(new Share(fact, weightOf(fact), about));
    }

    /**
     * The year a fact belongs to 年度: that of its cohort date.
     *
     * @throws IllegalStateException when it belongs to none, so that {@link #share} is empty
     */
    public int cohortYear(FactAsOf fact) {
        LocalDate day = cohort.apply(fact);
        if (day == null) {
            throw new IllegalStateException(fact.fact().id() + " has no cohort date");
        }
        return day.getYear();
    }

    private long weightOf(FactAsOf fact) {
        return weight == null ? 1 : weight.applyAsLong(fact);
    }
}
