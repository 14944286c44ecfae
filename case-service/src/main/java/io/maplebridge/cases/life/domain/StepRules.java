package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.Level;
import java.util.Set;

/** What must hold before some of the steps are granted. */
final class StepRules {

    private StepRules() {}

    static void goesUp(CaseFile file, Step step) {
        if (step instanceof Step.ToLevel up && up.to().compareTo(file.level()) <= 0) {
            throw new Refusal.WrongLevel(file.level(), up.to());
        }
    }

    static void goesDown(CaseFile file, Step step) {
        if (step instanceof Step.ToLevel down) {
            if (down.to().compareTo(file.level()) >= 0) {
                throw new Refusal.WrongLevel(file.level(), down.to());
            }
            if (down.to() == Level.VILLAGE) {
                requireNotAccused(file, "to", file.registration().village());
            }
        }
    }

    /** Never to whom it accuses, and up only with a word why. */
    static void isGivenToSomebodyElse(CaseFile file, Step step) {
        if (step instanceof Step.CaseAssigned given) {
            requireNotAccused(file, "holder", given.holder());
            if (given.upTo() != null && given.note() == null) {
                throw new Refusal.FieldMissing("note");
            }
        }
    }

    private static void requireNotAccused(CaseFile file, String field, String unit) {
        if (file.registration().accuses(Set.of(unit))) {
            throw new Refusal.GivenToTheAccused(field, unit);
        }
    }
}
