package io.maplebridge.town.organisation.application;

import io.maplebridge.contract.organisation.OrganisationFact.UnitStands;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.town.organisation.domain.Unit;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Carries the units from the store to every process. A unit waits until it was told: a crash
 * between the two only delays it. Two who tell at once can only repeat, and after each word it is
 * looked at again, so that an older one never stays the last.
 */
@Service
public class Announce {

    private final Units units;
    private final UnitLog log;
    private final Reference reference;

    Announce(Units units, UnitLog log, Reference reference) {
        this.units = units;
        this.log = log;
        this.reference = reference;
    }

    /** Once at each start, so that a topic that was lost is made good again. */
    public void everything() {
        units.all().forEach(this::tell);
    }

    public void whatWaits() {
        units.waiting().forEach(this::tell);
    }

    /** Tells this process alone, which may not have heard yet what another has. */
    public void here() {
        units.all().forEach(unit -> reference.learn(fact(unit)));
    }

    private void tell(Unit unit) {
        Optional<Unit> newest = Optional.of(unit);
        while (newest.isPresent()) {
            Unit told = newest.get();
            UnitStands fact = fact(told);
            log.append(fact);
            // This process need not wait to hear itself.
            reference.learn(fact);
            units.told(told);
            newest = units.find(told.code()).filter(now -> now.version() != told.version());
        }
    }

    private UnitStands fact(Unit unit) {
        return new UnitStands(
                reference.now().defaultTown().code(),
                unit.code(),
                unit.kind().name(),
                unit.zh(),
                unit.en(),
                unit.parent(),
                unit.from(),
                unit.until(),
                unit.successor(),
                unit.version(),
                unit.history().getLast().at());
    }
}
