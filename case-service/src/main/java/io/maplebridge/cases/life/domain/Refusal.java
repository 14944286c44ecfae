package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.Level;
import java.time.LocalDate;

/** A command that the case does not take, and why. */
public abstract sealed class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Refusal(String why) {
        super(why);
    }

    /** Not in this state. */
    public static final class IllegalTransition extends Refusal {
        private static final long serialVersionUID = 1L;
        private final CaseState state;
        private final StepKind command;

        IllegalTransition(CaseState state, StepKind command) {
            super(command + " is not possible in " + state);
            this.state = state;
            this.command = command;
        }

        public CaseState state() {
            return state;
        }

        public StepKind command() {
            return command;
        }
    }

    /** The day it is said to have happened cannot be. */
    public static final class ImpossibleDay extends Refusal {
        private static final long serialVersionUID = 1L;
        private final LocalDate earliest;
        private final LocalDate latest;

        ImpossibleDay(LocalDate day, LocalDate earliest, LocalDate latest) {
            super(day + " is not between " + earliest + " and " + latest);
            this.earliest = earliest;
            this.latest = latest;
        }

        /** The day of the step before it. */
        public LocalDate earliest() {
            return earliest;
        }

        /** Today. */
        public LocalDate latest() {
            return latest;
        }
    }

    /** Escalation goes up, handing down goes down. */
    public static final class WrongLevel extends Refusal {
        private static final long serialVersionUID = 1L;

        WrongLevel(Level from, Level to) {
            super("not from " + from + " to " + to);
        }
    }

    /** What accuses a unit is never given to it (信访工作条例 46 (五)). */
    public static final class GivenToTheAccused extends Refusal {
        private static final long serialVersionUID = 1L;
        private final String field;

        GivenToTheAccused(String field, String unit) {
            super(unit + " is accused by the case");
            this.field = field;
        }

        /** Where the unit was named. */
        public String field() {
            return field;
        }
    }

    /**
     * Something must be said with it here: a petition is accepted with its route (信访工作条例 28-31:
     * 诉访分离), a case is passed up with a reason.
     */
    public static final class FieldMissing extends Refusal {
        private static final long serialVersionUID = 1L;
        private final String field;

        FieldMissing(String field) {
            super(field + " is missing");
            this.field = field;
        }

        public String field() {
            return field;
        }
    }
}
