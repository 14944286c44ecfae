package io.maplebridge.template.domain;

/** Something about a file that a person should look at, in words for them. */
public record Finding(Kind kind, Place place, Wording words) {

    /** What was found. */
    public enum Kind {
        /** A key nobody knows. */
        UNKNOWN_MARK(true),
        /** Braces with something else than a key in them, or that never close. */
        NO_MARK(true),
        /** A value of another shape than the mark, such as rows outside a table. */
        WRONG_SHAPE(true),
        /** In the result of a field that Word works out anew. */
        IN_FIELD(true),
        /** A field that shows the day of printing. */
        FIELD_OF_TODAY(false),
        /** A chart that has no workbook or is of a kind that cannot be filled. */
        CHART_NOT_FILLED(true);

        private final boolean leavesAMark;

        Kind(boolean leavesAMark) {
            this.leavesAMark = leavesAMark;
        }

        /** Whether something stays in the file that ought not to go out. */
        public boolean leavesAMark() {
            return leavesAMark;
        }
    }
}
