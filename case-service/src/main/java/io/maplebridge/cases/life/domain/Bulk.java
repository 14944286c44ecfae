package io.maplebridge.cases.life.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * How much has been written into a case. A case is one document, and a document has an end (16 MB
 * in MongoDB): before it, what can be added without end stops, so that no case comes to stand where
 * nothing at all can be written any more, its closing neither.
 */
public final class Bulk {

    /** From here on no more notes, corrections and other contents: 4 MB. */
    static final long NO_MORE_NOTES = 4L << 20;

    /** From here on no step that leaves the case where it stands: 8 MB. */
    static final long NO_MORE_REPEATING = 8L << 20;

    /** Names of fields, days, who and when. */
    private static final int AROUND_A_STEP = 400;

    /** Who sends the same thing fifty times otherwise does not mean it. */
    private static final int MOST_CONTENTS = 50;

    private Bulk() {}

    /** Whether other contents are kept beside the case from now on, and no longer in it. */
    public static boolean takesNoOtherContent(CaseFile file) {
        return file.origin().brought().size() > MOST_CONTENTS || of(file) >= NO_MORE_NOTES;
    }

    /** In bytes, a little more than what is stored. */
    static long of(CaseFile file) {
        long bytes = 0;
        for (CaseEvent event : file.history()) {
            bytes += AROUND_A_STEP;
            for (Object value : StepValues.of(event.step()).values()) {
                bytes += value.toString().getBytes(UTF_8).length;
            }
        }
        return bytes;
    }
}
