package io.maplebridge.cases.papers.web;

import java.util.List;
import java.util.regex.Pattern;

/** Text as a document can hold it. */
final class PaperText {

    /** Whatever is no Char of XML 1.0, production 2: most controls, and half a pair alone. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private PaperText() {}

    /** What cannot stand in a document shows as �. */
    static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    }

    /** Its lines, however their ends were written. */
    static List<String> lines(String text) {
        return List.of(printable(text).split("\r\n|[\r\n]", -1));
    }
}
