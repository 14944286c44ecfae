package io.maplebridge.cases.life.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

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

    /** Another command was done with its key. */
    public static final class KeyUsed extends Refusal {
        private static final long serialVersionUID = 1L;

        KeyUsed(UUID key) {
            super("another command was done with key " + key);
        }
    }

    /** So much was written into it that only what brings it on is still taken; see {@link Bulk}. */
    public static final class Full extends Refusal {
        private static final long serialVersionUID = 1L;

        Full(CaseId id) {
            super(id + " takes no more notes");
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

    /** What was said in one field cannot be; which sentence tells it is said by a key. */
    public static final class WrongField extends Refusal {
        private static final long serialVersionUID = 1L;
        private final String field;
        private final String fault;
        private final transient Object[] arguments;

        WrongField(String field, String fault, Object... arguments) {
            super(field + ": " + fault + " " + Arrays.toString(arguments));
            this.field = field;
            this.fault = fault;
            this.arguments = arguments.clone();
        }

        public String field() {
            return field;
        }

        /** Key of the sentence, such as {@code required}. */
        public String fault() {
            return fault;
        }

        public Object[] arguments() {
            return arguments.clone();
        }
    }
}
