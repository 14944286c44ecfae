package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.LifeCycle;
import io.maplebridge.cases.life.domain.Queues;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.UnitKind;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.reference.Units;
import io.maplebridge.platform.time.TownTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
     * stands under it, or any other village when its own has ended, the one it went into first; and
     * the offices and committees of the town, which have it passed up 上交 to them as long as it has
     * no outcome. Not the one that has it, nor one that it accuses or that stands under one it
     * accuses.
     */
    public List<Term> of(CaseFile file) {
        String accused = file.registration().particulars().accused();
        String holder = queues.holder(file);
        return Stream.concat(atItsLevel(file).stream(), above(file).stream())
                .filter(unit -> !unit.code().equals(holder))
                .filter(unit ->
                        accused == null || !reference.units().isWithin(unit.code(), accused))
                .toList();
    }

    /** The level to which a case is passed up when it is given to this unit; null for its own. */
    public @Nullable Level passesUpTo(CaseFile file, String unit) {
        return above(file).stream().anyMatch(one -> one.code().equals(unit)) ? Level.TOWN : null;
    }

    private List<Term> atItsLevel(CaseFile file) {
        if (file.level() != Level.VILLAGE) {
            return ofTheTown(file);
        }
        LocalDate today = time.today();
        Units units = reference.units();
        String village = file.registration().village();
        if (!units.isThereOn(village, today)) {
            String into = units.successorOf(village);
            return units.under(file.registration().town(), today, UnitKind.VILLAGE).stream()
                    .sorted(Comparator.comparing(unit -> !unit.code().equals(into)))
                    .toList();
        }
        List<Term> there = new ArrayList<>(List.of(units.term(village)));
        there.addAll(units.under(village, today, OF_A_VILLAGE));
        return there;
    }

    private List<Term> above(CaseFile file) {
        boolean passable = file.level() == Level.VILLAGE && LifeCycle.mayGoUp(file);
        return passable ? ofTheTown(file) : List.of();
    }

    private List<Term> ofTheTown(CaseFile file) {
        return reference.units().under(file.registration().town(), time.today(), OF_THE_TOWN);
    }
}
