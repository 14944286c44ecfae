package io.maplebridge.town.organisation.application;

import io.maplebridge.contract.words.UnitKind;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.platform.reference.Village;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.organisation.domain.Unit;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The villages and offices that the reference data names, where the store has none of the code. */
@Component
class FirstUnits {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final String BY = "枫桥";

    private final Units units;
    private final Reference reference;
    private final TownTime time;

    FirstUnits(Units units, Reference reference, TownTime time) {
        this.units = units;
        this.reference = reference;
        this.time = time;
    }

    void make() {
        Town town = reference.now().defaultTown();
        Set<String> known = units.all().stream().map(Unit::code).collect(Collectors.toSet());
        for (Village village : town.villages()) {
            LocalDate from = Objects.requireNonNullElse(village.from(), LONG_AGO);
            add(known, unit(village.term(), UnitKind.VILLAGE, town, from, village.until()));
        }
        for (Term office : town.officeTerms()) {
            add(known, unit(office, UnitKind.OFFICE, town, LONG_AGO, null));
        }
    }

    private void add(Set<String> known, Unit unit) {
        if (!known.contains(unit.code())) {
            // False when another process was quicker, with the same.
            boolean added = units.add(unit);
            assert added || units.find(unit.code()).isPresent();
        }
    }

    private Unit unit(
            Term term, UnitKind kind, Town town, LocalDate from, @Nullable LocalDate until) {
        return Unit.added(
                term.code(), kind, term.zh(), term.en(), town.code(), from, until, BY, time.now());
    }
}
