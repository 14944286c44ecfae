package io.maplebridge.template.docx;

/**
 * The blanks of an underlined line around a mark. The line stays as long as it was drawn: what is
 * shorter is followed by blanks, what is longer takes of them before it pushes anything.
 *
 * @param start first character of the line: the mark, or a blank before it
 * @param end behind its last
 */
record PenLine(int start, int end, int markStart, int markEnd) {

    private static final String WIDE_MARKS = "“”‘’…—·";
    private static final int FIRST_WIDE = 0x2E80;

    /** {@code from} and {@code to}: how far to both sides the text is still free. */
    static PenLine around(ParagraphText paragraph, int start, int end, int from, int to) {
        int left = start;
        while (left > from && isLine(paragraph, left - 1)) {
            left--;
        }
        int right = end;
        while (right < to && isLine(paragraph, right)) {
            right++;
        }
        return new PenLine(left, right, start, end);
    }

    private static boolean isLine(ParagraphText paragraph, int index) {
        char c = paragraph.text().charAt(index);
        if (c == '_' || c == '＿') {
            return true;
        }
        return (c == ' ' || c == '\u3000' || c == '\u00A0') && paragraph.underlined(index);
    }

    /** Evens out the blanks around this value; the first character that is free no more. */
    int evenOut(TextEdit edit, String text, String value) {
        boolean before = start < markStart;
        boolean after = end > markEnd;
        if ((!before && !after) || value.indexOf('\n') >= 0) {
            return markStart;
        }
        int left = width(text.substring(start, markStart));
        int spare = width(text.substring(start, end)) - left - width(value);
        if (after) {
            edit.replace(markEnd, end, blanks(text.charAt(markEnd), spare));
        }
        if (!before || (after && spare >= 0)) {
            return markStart;
        }
        edit.replace(start, markStart, blanks(text.charAt(start), left + spare));
        return start;
    }

    private static String blanks(char blank, int width) {
        int left = Math.max(0, width);
        int each = width(String.valueOf(blank));
        String half = blank == '＿' ? "_" : " ";
        return String.valueOf(blank).repeat(left / each) + (left % each == 1 ? half : "");
    }

    /** In halves of a full-width character. */
    private static int width(String text) {
        return text.codePoints()
                .map(c -> c < FIRST_WIDE && WIDE_MARKS.indexOf(c) < 0 ? 1 : 2)
                .sum();
    }
}
