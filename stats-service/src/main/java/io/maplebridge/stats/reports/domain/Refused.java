package io.maplebridge.stats.reports.domain;

/** Why a template or a report was refused, with a sentence for the reader under its code. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        /** the figures do not hold everything that is in the log */
        NOT_UP_TO_DATE("not-up-to-date"),
        /** a sum check does not hold */
        NOT_ADDING_UP("not-adding-up"),
        /** what is stored is not what was uploaded */
        TAMPERED("tampered"),
        /** nobody uses the file that comes with the product when the town has one of that name */
        STARTED_ALREADY("started-already");

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
