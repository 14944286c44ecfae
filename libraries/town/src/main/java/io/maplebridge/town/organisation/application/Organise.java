package io.maplebridge.town.organisation.application;

import io.maplebridge.contract.words.UnitKind;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.organisation.domain.Organisation;
import io.maplebridge.town.organisation.domain.Refusal;
import io.maplebridge.town.organisation.domain.Refusal.Rule;
import io.maplebridge.town.organisation.domain.Unit;
import io.maplebridge.town.people.application.Accounts;
import io.maplebridge.town.people.domain.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the administrator does with units. Refused with a {@link Refusal}. */
@Service
public class Organise {

    /** A unit as it is asked for. */
    public record Wanted(
            String code,
            UnitKind kind,
            String zh,
            String en,
            String parent,
            LocalDate from,
            @Nullable LocalDate until) {}

    private final Units units;
    private final Accounts accounts;
    private final Reference reference;
    private final Alone alone;
    private final UnitSweep sweep;
    private final OrganisationTrail trail;
    private final CurrentPerson person;
    private final TownTime time;

    Organise(
            Units units,
            Accounts accounts,
            Reference reference,
            Alone alone,
            UnitSweep sweep,
            OrganisationTrail trail,
            CurrentPerson person,
            TownTime time) {
        this.units = units;
        this.accounts = accounts;
        this.reference = reference;
        this.alone = alone;
        this.sweep = sweep;
        this.trail = trail;
        this.person = person;
        this.time = time;
    }

    /** As it stands. */
    public Organisation now() {
        return new Organisation(reference.now().defaultTown().code(), units.all());
    }

    public Unit add(Wanted wanted) {
        return told(() -> {
            Unit unit = unit(wanted);
            Organisation now = now();
            if (now.find(unit.code()).isPresent()) {
                throw taken(unit);
            }
            refuse(now.with(unit).faultsOf(unit));
            trail.added(unit);
            if (!units.add(unit)) {
                throw taken(unit);
            }
            return unit;
        });
    }

    Unit unit(Wanted wanted) {
        return Unit.added(
                wanted.code(),
                wanted.kind(),
                wanted.zh(),
                wanted.en(),
                wanted.parent(),
                wanted.from(),
                wanted.until(),
                person.get().name(),
                time.now());
    }

    static Refusal taken(Unit unit) {
        return new Refusal(Rule.CODE_TAKEN, "code", unit.code());
    }

    /**
     * @throws NotFound when there is no such unit
     */
    public void rename(String code, String zh, String en) {
        change(
                code,
                unit -> {
                    Unit renamed = unit.renamed(zh, en, person.get().name(), time.now());
                    trail.renamed(renamed);
                    return renamed;
                });
    }

    /**
     * @param lastDay whose later days it takes nothing of; what is old stays with it
     * @param into code of the unit that it goes into 并入; null for none
     * @throws NotFound when there is no such unit
     */
    public void end(String code, LocalDate lastDay, @Nullable String into) {
        change(
                code,
                unit -> {
                    Unit ended = unit.ended(lastDay, into, person.get().name(), time.now());
                    Organisation after = now().with(ended);
                    refuse(after.faultsOf(ended));
                    refuse(after.faultsOfEnding(ended, duties()));
                    trail.ended(ended);
                    return ended;
                });
    }

    private void change(String code, UnaryOperator<Unit> step) {
        told(() -> {
            Unit unit = units.find(code).orElseThrow(() -> new NotFound("unit " + code));
            if (unit.isOverOn(time.today())) {
                throw new Refusal(Rule.OVER, "until", String.valueOf(unit.until()));
            }
            if (!units.replace(step.apply(unit))) {
                throw new Alone.Occupied();
            }
            return unit;
        });
    }

    private <T> T told(java.util.function.Supplier<T> work) {
        T done = alone.change(work);
        tell();
        return done;
    }

    /** Has what was written told at once. */
    public void tell() {
        sweep.soon();
    }

    private List<Duty> duties() {
        return accounts.all().stream().flatMap(one -> one.duties().stream()).toList();
    }

    static void refuse(List<Refusal> faults) {
        if (!faults.isEmpty()) {
            throw faults.getFirst();
        }
    }
}
