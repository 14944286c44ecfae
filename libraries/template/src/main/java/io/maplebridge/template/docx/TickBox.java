package io.maplebridge.template.docx;

import io.maplebridge.template.domain.MarkSpan;

/** The box that a tick belongs to: the nearest before the mark, else the one right behind it. */
final class TickBox {

    static final String ON = "☑";
    static final String OFF = "□";
    private static final String BOXES = "□☐▢☑☒■";

    private TickBox() {}

    /** The character of the box; -1 where the mark stands alone. */
    static int beside(String text, MarkSpan span) {
        int before = span.start() - 1;
        while (before >= 0 && isBlank(text.charAt(before))) {
            before--;
        }
        if (before >= 0 && BOXES.indexOf(text.charAt(before)) >= 0) {
            return before;
        }
        int after = span.end();
        while (after < text.length() && isBlank(text.charAt(after))) {
            after++;
        }
        return after < text.length() && BOXES.indexOf(text.charAt(after)) >= 0 ? after : -1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00A0';
    }
}
