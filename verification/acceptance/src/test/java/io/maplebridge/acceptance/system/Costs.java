package io.maplebridge.acceptance.system;

/** What test classes use so much of that only one of them at a time should. */
public final class Costs {

    /** Beside what the running ways take: by a browser that draws, or by programs that start. */
    public static final String PROCESSOR = "processor";

    private Costs() {}
}
