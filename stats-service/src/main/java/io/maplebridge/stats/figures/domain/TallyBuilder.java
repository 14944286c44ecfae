package io.maplebridge.stats.figures.domain;

import static java.util.Objects.requireNonNull;

import io.maplebridge.stats.facts.domain.FactAsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Writes a {@link Tally} down in the order in which one would explain it. */
public final class TallyBuilder {

    private static final Wording NO_EXCLUSIONS = new Wording("无", "none");

    final FigureId id;
    private final Wording name;
    Counter counter = Counter.JIAN;
    Predicate<FactAsOf> holds = fact -> true;
    @Nullable ToLongFunction<FactAsOf> weight;
    Function<FactAsOf, @Nullable LocalDate> cohort = fact -> fact.on("registered");
    @Nullable Function<FactAsOf, @Nullable LocalDate> when;
    List<Dimension> dimensions = List.of();
    Validity validity = Validity.ALWAYS;
    @Nullable Predicate<@Nullable FactAsOf> before;
    private @Nullable Wording formula;
    private Wording exclusions = NO_EXCLUSIONS;

    private TallyBuilder(FigureId id, Wording name) {
        this.id = id;
        this.name = name;
    }

    public static TallyBuilder tally(String id, String zh, String en) {
        return new TallyBuilder(new FigureId(id), new Wording(zh, en));
    }

    public TallyBuilder meaning(String zh, String en) {
        formula = new Wording(zh, en);
        return this;
    }

    public TallyBuilder leavingOut(Wording what) {
        exclusions = what;
        return this;
    }

    public TallyBuilder in(Counter unit) {
        counter = unit;
        return this;
    }

    /** Only facts of this type. */
    public TallyBuilder of(String type) {
        return where(fact -> fact.fact().type().equals(type));
    }

    /** Narrows: all that is asked must hold. */
    public TallyBuilder where(Predicate<FactAsOf> more) {
        holds = holds.and(more);
        return this;
    }

    public TallyBuilder weighing(ToLongFunction<FactAsOf> each) {
        weight = each;
        return this;
    }

    /** The date by which a fact belongs to a period. */
    public TallyBuilder cohort(Function<FactAsOf, @Nullable LocalDate> day) {
        cohort = day;
        return this;
    }

    /** The date the figure is about, for the months; the cohort date unless said. */
    public TallyBuilder about(Function<FactAsOf, @Nullable LocalDate> day) {
        when = day;
        return this;
    }

    public TallyBuilder by(Dimension... all) {
        dimensions = List.of(all);
        return this;
    }

    /**
     * Counts what happens: not the facts that belong to the days asked about, but the days on which
     * what is asked came to hold.
     *
     * @param eve what must be so at the end of the day before; null is what was not known then
     */
    public TallyBuilder happening(Predicate<@Nullable FactAsOf> eve) {
        before = eve;
        return this;
    }

    /** When it is in use. */
    public TallyBuilder inUse(Validity dates) {
        validity = dates;
        return this;
    }

    Words words() {
        return new Words(name, requireNonNull(formula, "a figure says what it counts"), exclusions);
    }

    public Tally done() {
        return new Tally(this);
    }
}
