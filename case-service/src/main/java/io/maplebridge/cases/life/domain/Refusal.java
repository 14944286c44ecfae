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
        private final CommandName command;

        IllegalTransition(CaseState state, CommandName command) {
            super(command + " is not possible in " + state);
            this.state = state;
            this.command = command;
        }

        public CaseState state() {
            return state;
        }

        public CommandName command() {
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
        private final CommandName command;

        GivenToTheAccused(CommandName command, String unit) {
            super(unit + " is accused by the case");
            this.command = command;
        }

        public CommandName command() {
            return command;
        }
    }

    /** What is passed up 上交 is passed up for a reason. */
    public static final class ReasonMissing extends Refusal {
        private static final long serialVersionUID = 1L;

        ReasonMissing() {
            super("a case is passed up with a reason");
        }
    }

    /** A petition needs its route before it is accepted (信访工作条例 28-31: 诉访分离). */
    public static final class RouteMissing extends Refusal {
        private static final long serialVersionUID = 1L;

        RouteMissing() {
            super("a petition is accepted with a route");
        }
    }
}
