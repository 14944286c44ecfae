package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Queues;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.UnitKind;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.reference.Units;
import io.maplebridge.platform.time.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The units that can have cases in hand 承办单位. */
@Service
public class HoldingUnits {

    private static final UnitKind[] OF_THE_TOWN = {UnitKind.OFFICE, UnitKind.COMMITTEE};
    private static final UnitKind[] OF_A_VILLAGE = {UnitKind.COMMITTEE, UnitKind.GRID};

    private final Reference reference;
    private final Queues queues;
    private final TownTime time;

    HoldingUnits(Reference reference, Queues queues, TownTime time) {
        this.reference = reference;
        this.queues = queues;
        this.time = time;
    }

    /** All that there are today, the offices first. */
    public List<Term> today() {
        return reference.units().allOn(time.today());
    }

    /**
     * Those a case can be given to: while it is to be settled in its village, that village and what
     * stands under it; above that the offices and committees of the town. Not the one that has it,
     * nor one that it accuses or that stands under one it accuses.
     */
    public List<Term> of(CaseFile file) {
        LocalDate today = time.today();
        Units units = reference.units();
        String town = file.registration().town();
        String village = file.registration().village();
        Stream<Term> near =
                file.level() == Level.VILLAGE
                        ? Stream.concat(
                                Stream.of(units.term(village)),
                                units.under(village, today, OF_A_VILLAGE).stream())
                        : units.under(town, today, OF_THE_TOWN).stream();
        String accused = file.registration().accused();
        String holder = queues.holder(file);
        return near.filter(unit -> !unit.code().equals(holder))
                .filter(unit -> accused == null || !units.isWithin(unit.code(), accused))
                .toList();
    }
}
