package io.maplebridge.town.organisation.domain;

import java.util.List;

/** A change that the organisation does not take, and why. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The rule it breaks. */
    public enum Rule {
        CODE_FORM,
        CODE_TAKEN,
        PARENT_UNKNOWN,
        /** Grids and committees stand under a village or the town, the others under the town. */
        PARENT_WRONG,
        UNTIL_BEFORE_FROM,
        /** A unit is there only on days on which the one above it is. */
        OUTSIDE_PARENT,
        /** What a unit goes into is another of its kind that is there on the day after. */
        SUCCESSOR_UNFIT,
        CHILDREN_LAST,
        DUTIES_LAST,
        OVER,
        UNIT_UNKNOWN,
        NOT_A_VILLAGE,
        /** A duty is held only on days on which its unit is there. */
        OUTSIDE_UNIT,
        DUTY_OVER,
        DUTY_TWICE,
        /** Nobody takes the administration away from themselves. */
        OWN_ADMINISTRATION
    }

    private final Rule rule;
    private final String field;
    private final transient List<Object> arguments;

    /**
     * @param field of the change that is at fault
     * @param arguments of the sentence that says so
     */
    public Refusal(Rule rule, String field, Object... arguments) {
        super(rule + " " + List.of(arguments));
        this.rule = rule;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    public Rule rule() {
        return rule;
    }

    public String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
