package io.maplebridge.cases.life.domain;

/** What steps have in common: what they are to the life of a case, and whose they are. */
public enum StepGroup {
    /** it comes in */
    ENTRY(true, Right.NOBODY),
    /** something else came in under its name */
    CONFLICT(false, Right.NOBODY),
    /** it is worked on */
    WORK(true, Right.HANDLE),
    /** it comes to what was hoped for */
    SUCCESS(true, Right.HANDLE),
    /** it ends otherwise, or is filed */
    END(true, Right.HANDLE),
    /** somebody else has it in hand */
    HANDING(false, Right.HAND_OUT),
    /** leaders want it seen */
    KEY(false, Right.LEAD),
    /** something is written on it */
    NOTE(false, Right.HANDLE);

    private final boolean movesAlong;
    private final Right right;

    StepGroup(boolean movesAlong, Right right) {
        this.movesAlong = movesAlong;
        this.right = right;
    }

    /** Whether later steps may not be dated before it; the others stand beside the life. */
    public boolean movesAlong() {
        return movesAlong;
    }

    public Right right() {
        return right;
    }

    /** Who may ask for it. */
    public enum Right {
        /** the system alone */
        NOBODY,
        /** whoever works on cases */
        HANDLE,
        /** whoever hands cases out */
        HAND_OUT,
        /** whoever leads */
        LEAD
    }
}
