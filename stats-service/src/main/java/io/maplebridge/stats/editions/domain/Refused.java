package io.maplebridge.stats.editions.domain;

/** A step that an edition does not take, with a sentence for the reader under its code. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        /** not from the stage it is at */
        NOT_NOW("not-now"),
        /** whoever approves is not who drafted it */
        SAME_HAND("same-hand"),
        /** a writer withdraws what is not approved yet, nothing else */
        APPROVED_ALREADY("approved-already"),
        /** somebody did something to it since it was read */
        STALE("stale"),
        /** the figures do not hold everything that is in the log */
        NOT_UP_TO_DATE("not-up-to-date"),
        /** a sum check does not hold */
        NOT_ADDING_UP("not-adding-up"),
        /** what is stored is not what was written */
        TAMPERED("tampered");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private final Why why;

    public Refused(Why why, String what) {
        super(why.code() + ": " + what);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
