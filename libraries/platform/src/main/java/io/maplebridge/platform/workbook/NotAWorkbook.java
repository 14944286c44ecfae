package io.maplebridge.platform.workbook;

/** What was sent cannot or must not be read as a workbook. */
public final class NotAWorkbook extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        /** No xlsx, or a broken one. */
        UNREADABLE,
        /** Small as a file, and far too large once it is unfolded. */
        TOO_LARGE_INSIDE,
        TOO_MANY_ROWS,
        /** None of the sheets asked for is in it. */
        NO_SHEETS
    }

    private final Why why;

    NotAWorkbook(Why why) {
        super(why.name());
        this.why = why;
    }

    NotAWorkbook(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
