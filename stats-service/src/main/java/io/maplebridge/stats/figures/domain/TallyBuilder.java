package io.maplebridge.stats.figures.domain;

import static java.util.Objects.requireNonNull;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.stats.facts.domain.FactRow;
import io.maplebridge.stats.facts.domain.Standing;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Writes a {@link Tally} down in the order in which one would explain it. */
final class TallyBuilder {

    private static final Wording USUAL_EXCLUSIONS =
            new Wording("作废、不予受理、退回的除外，另列", "voided, declined and returned ones, listed apart");

    final FigureId id;
    private final Wording name;
    Counter counter = Counter.JIAN;
    Predicate<Standing> holds = standing -> true;
    @Nullable ToLongFunction<Standing> weight;
    Function<Standing, @Nullable LocalDate> cohort = Standing::registeredOn;
    @Nullable Function<Standing, @Nullable LocalDate> when;
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    Function<FactRow, Set<LocalDate>> turns = row -> Set.of();
    private @Nullable Wording formula;
    private Wording exclusions = USUAL_EXCLUSIONS;

    private TallyBuilder(FigureId id, Wording name) {
        this.id = id;
        this.name = name;
    }

    static TallyBuilder tally(String id, String zh, String en) {
        return new TallyBuilder(new FigureId(id), new Wording(zh, en));
    }

    TallyBuilder meaning(String zh, String en) {
        formula = new Wording(zh, en);
        return this;
    }

    TallyBuilder leavingOut(String zh, String en) {
        exclusions = new Wording(zh, en);
        return this;
    }

    TallyBuilder in(Counter unit) {
        counter = unit;
        return this;
    }

    TallyBuilder of(CaseKind kind) {
        return where(standing -> standing.row().kind() == kind);
    }

    /** Narrows: all that is asked must hold. */
    TallyBuilder where(Predicate<Standing> more) {
        holds = holds.and(more);
        return this;
    }

    TallyBuilder weighing(ToLongFunction<Standing> each) {
        weight = each;
        return this;
    }

    /** The date whose year a case belongs to. */
    TallyBuilder cohort(Function<Standing, @Nullable LocalDate> day) {
        cohort = day;
        return this;
    }

    /** The date the figure is about, for the months; the cohort date unless said. */
    TallyBuilder about(Function<Standing, @Nullable LocalDate> day) {
        when = day;
        return this;
    }

    TallyBuilder by(Dimension first, Dimension... rest) {
        dimensions = EnumSet.of(first, rest);
        return this;
    }

    /** Days without a step of the case on which the answer changes all the same. */
    TallyBuilder turningOn(Function<FactRow, Set<LocalDate>> days) {
        turns = days;
        return this;
    }

    Words words() {
        return new Words(name, requireNonNull(formula, "a figure says what it counts"), exclusions);
    }

    Tally done() {
        return new Tally(this);
    }
}
