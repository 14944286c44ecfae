package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.FactRow;
import io.maplebridge.stats.facts.domain.Standing;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A figure over the cases of one cohort year: those for which a question to their standing is true,
 * each with its weight.
 */
public final class Tally implements Counted {

    private final FigureId id;
    private final Words words;
    private final Counter counter;
    private final Predicate<Standing> holds;
    private final @Nullable ToLongFunction<Standing> weight;
    private final Function<Standing, @Nullable LocalDate> cohort;
    private final Function<Standing, @Nullable LocalDate> when;
    private final Set<Dimension> dimensions;
    private final Function<FactRow, Set<LocalDate>> turns;

    Tally(TallyBuilder made) {
        id = made.id;
        words = made.words();
        counter = made.counter;
        holds = made.holds;
        weight = made.weight;
        cohort = made.cohort;
        when = made.when == null ? made.cohort : made.when;
        dimensions = Set.copyOf(made.dimensions);
        turns = made.turns;
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
    public Set<Dimension> dimensions() {
        EnumSet<Dimension> ordered = EnumSet.noneOf(Dimension.class);
        ordered.addAll(dimensions);
        return ordered;
    }

    @Override
    public boolean isCount() {
        return weight == null;
    }

    @Override
    public Optional<Share> share(FactRow row, AsOf asOf) {
        Standing standing = row.asOf(asOf.day());
        return share(standing).filter(share -> cohortYear(standing) == asOf.year());
    }

    /** What a standing adds, to whichever year it belongs. */
    public Optional<Share> share(Standing standing) {
        if (!holds.test(standing) || cohort.apply(standing) == null) {
            return Optional.empty();
        }
        LocalDate about = when.apply(standing);
        return about == null
                ? Optional.empty()
                : Optional.of(new Share(standing, weightOf(standing), about));
    }

    /**
     * The year a case belongs to 年度: that of its cohort date.
     *
     * @throws IllegalStateException when it belongs to none, so that {@link #share} is empty
     */
    public int cohortYear(Standing standing) {
        LocalDate day = cohort.apply(standing);
        if (day == null) {
            throw new IllegalStateException(standing.row().caseId() + " has no cohort date");
        }
        return day.getYear();
    }

    /** Every day on which its answer for a case can change: each step, and each limit that ends. */
    public NavigableSet<LocalDate> turningDays(FactRow row) {
        NavigableSet<LocalDate> days = row.days();
        days.addAll(turns.apply(row));
        return days;
    }

    private long weightOf(Standing standing) {
        return weight == null ? 1 : weight.applyAsLong(standing);
    }
}
