package io.maplebridge.town.organisation.domain;

import io.maplebridge.contract.words.Role;
import io.maplebridge.contract.words.UnitKind;
import io.maplebridge.town.organisation.domain.Refusal.Rule;
import io.maplebridge.town.people.domain.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All units of the town at one moment, and what must hold for each of them and for the duties held
 * in them. The town is the root and no unit itself.
 */
public final class Organisation {

    private static final Pattern CODE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

    private final String town;
    private final Map<String, Unit> units = new HashMap<>();

    /**
     * @param town its code
     */
    public Organisation(String town, Collection<Unit> units) {
        this.town = town;
        units.forEach(unit -> this.units.put(unit.code(), unit));
    }

    public String town() {
        return town;
    }

    public Optional<Unit> find(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(units.get(code));
    }

    /** By code. */
    public List<Unit> units() {
        return units.values().stream().sorted(Comparator.comparing(Unit::code)).toList();
    }

    /** Straight below: villages, offices, committees, grids; among them by code. */
    public List<Unit> below(String parent) {
        return units.values().stream()
                .filter(unit -> unit.parent().equals(parent))
                .sorted(Comparator.comparingInt(Organisation::place).thenComparing(Unit::code))
                .toList();
    }

    private static int place(Unit unit) {
        return switch (unit.kind()) {
            case VILLAGE -> 0;
            case OFFICE -> 1;
            case COMMITTEE -> 2;
            case GRID -> 3;
        };
    }

    /** The village a unit is or stands in; empty when it belongs to the whole town. */
    public Optional<Unit> villageOf(@Nullable String code) {
        return find(code)
                .flatMap(unit ->
                        unit.kind() == UnitKind.VILLAGE ? Optional.of(unit) : find(unit.parent()));
    }

    /** The same with this unit in it, in the place of the one with its code. */
    public Organisation with(Unit changed) {
        return with(List.of(changed));
    }

    /** The same for several at once. */
    public Organisation with(Collection<Unit> changed) {
        Organisation after = new Organisation(town, units.values());
        changed.forEach(unit -> after.units.put(unit.code(), unit));
        return after;
    }

    /** What is wrong with a unit that stands in it, or would. */
    public List<Refusal> faultsOf(Unit unit) {
        List<Refusal> faults = new ArrayList<>();
        if (!CODE.matcher(unit.code()).matches()) {
            fault(faults, Rule.CODE_FORM, "code");
        }
        if (unit.code().equals(town)) {
            fault(faults, Rule.CODE_TAKEN, "code", unit.code());
        }
        LocalDate until = unit.until();
        if (until != null && until.isBefore(unit.from())) {
            fault(faults, Rule.UNTIL_BEFORE_FROM, "until", unit.from().toString());
        }
        Optional<Unit> parent = find(unit.parent());
        if (parent.isEmpty() && !unit.parent().equals(town)) {
            fault(faults, Rule.PARENT_UNKNOWN, "parent", unit.parent());
        } else if (!unit.kind().standsUnder(parent.map(Unit::kind).orElse(null))) {
            fault(faults, Rule.PARENT_WRONG, "parent");
        }
        parent.filter(above -> !above.span().holds(unit.span()))
                .ifPresent(above -> outside(faults, Rule.OUTSIDE_PARENT, "from", above));
        return faults;
    }

    /** What keeps it from ending on its last day: units below it, and duties. */
    public List<Refusal> faultsOfEnding(Unit unit, Collection<Duty> duties) {
        List<Refusal> faults = new ArrayList<>();
        if (unit.successor() != null
                && find(unit.successor()).filter(mayGoInto(unit)::contains).isEmpty()) {
            fault(faults, Rule.SUCCESSOR_UNFIT, "successor");
        }
        below(unit.code()).stream()
                .filter(child -> child.span().lastsBeyond(unit.until()))
                .findFirst()
                .ifPresent(child -> fault(faults, Rule.CHILDREN_LAST, "until", child.zh()));
        long held =
                duties.stream()
                        .filter(duty -> duty.units().contains(unit.code()))
                        .filter(duty -> span(duty).lastsBeyond(unit.until()))
                        .count();
        if (held > 0) {
            fault(faults, Rule.DUTIES_LAST, "until", held);
        }
        return faults;
    }

    /**
     * Others of its kind that are there on the day after its last, or after today while it lasts.
     */
    public List<Unit> mayGoInto(Unit unit) {
        LocalDate until = unit.until();
        return units().stream()
                .filter(other -> other.kind() == unit.kind() && !other.code().equals(unit.code()))
                .filter(other ->
                        until == null ? other.until() == null : other.isThereOn(until.plusDays(1)))
                .toList();
    }

    /** What is wrong with a duty held here. One that ends the day before it began never was. */
    public List<Refusal> faultsOf(Duty duty) {
        List<Refusal> faults = new ArrayList<>();
        LocalDate until = duty.until();
        if (until != null && until.isBefore(duty.from().minusDays(1))) {
            fault(faults, Rule.UNTIL_BEFORE_FROM, "until", duty.from().toString());
        }
        for (String code : duty.units().stream().sorted().toList()) {
            String field = code.equals(duty.unit()) ? "unit" : "village";
            Unit unit = units.get(code);
            if (unit == null) {
                fault(faults, Rule.UNIT_UNKNOWN, field, code);
            } else if (field.equals("village") && unit.kind() != UnitKind.VILLAGE) {
                fault(faults, Rule.NOT_A_VILLAGE, field, unit.zh());
            } else if (!unit.span().holds(span(duty))) {
                outside(faults, Rule.OUTSIDE_UNIT, field, unit);
            }
        }
        return faults;
    }

    /** A mediator in a village's unit is there for that village, unless others are named. */
    public Duty forOwnVillage(Duty duty) {
        return duty.role() == Role.MEDIATOR && duty.villages().isEmpty()
                ? villageOf(duty.unit())
                        .map(village -> duty.ofVillages(Set.of(village.code())))
                        .orElse(duty)
                : duty;
    }

    private static Span span(Duty duty) {
        return new Span(duty.from(), duty.until());
    }

    private static void outside(List<Refusal> faults, Rule rule, String field, Unit of) {
        String until = Objects.toString(of.until(), "…");
        fault(faults, rule, field, of.zh(), of.from().toString(), until);
    }

    private static void fault(List<Refusal> faults, Rule rule, String field, Object... arguments) {
        faults.add(new Refusal(rule, field, arguments));
    }
}
