package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.Level;
import java.time.LocalDate;
import java.util.Set;

/** What must hold before some of the steps are granted. */
final class StepRules {

    private StepRules() {}

    /** 上交 goes up. */
    static void goesUp(CaseFile file, Step step, LocalDate today) {
        if (step instanceof Step.ToLevel up && up.to().compareTo(file.level()) <= 0) {
            throw new Refusal.WrongField("to", "wrong-level");
        }
    }

    /** 交办下级 goes down, and not to the village that it accuses. */
    static void goesDown(CaseFile file, Step step, LocalDate today) {
        if (step instanceof Step.ToLevel down) {
            if (down.to().compareTo(file.level()) >= 0) {
                throw new Refusal.WrongField("to", "wrong-level");
            }
            if (down.to() == Level.VILLAGE) {
                requireNotAccused(file, "to", file.registration().village());
            }
        }
    }

    /** Never to whom it accuses, and up only with a word why. */
    static void isGivenToSomebodyElse(CaseFile file, Step step, LocalDate today) {
        if (step instanceof Step.CaseAssigned given) {
            requireNotAccused(file, "holder", given.holder());
            if (given.upTo() != null && given.note() == null) {
                throw new Refusal.WrongField("note", "required");
            }
        }
    }

    /** What accuses a unit is never given to it (信访工作条例 46 (五)). */
    private static void requireNotAccused(CaseFile file, String field, String unit) {
        if (file.registration().accuses(Set.of(unit))) {
            throw new Refusal.WrongField(field, "given-to-the-accused");
        }
    }
}
