package io.maplebridge.stats.figures.domain;

/** What a number of a period is about; every figure is one of these and says which. */
public enum Basis {
    /** The cases that belong to the period, as they stood as of the day. */
    COHORT,
    /** What happened on the days of the period, to cases of whichever year. */
    FLOW,
    /** What stood at one end of the period, whichever year it came in. */
    STOCK;

    public Wording wording() {
        return switch (this) {
            case COHORT -> new Wording("期内案件", "cases of the span");
            case FLOW -> new Wording("期内发生", "happened in the span");
            case STOCK -> new Wording("时点结存", "standing at a day");
        };
    }
}
