package io.maplebridge.template.docx;

/** Makes any text a text: nothing in it is a character that files cannot hold, or is a mark. */
final class PlainText {

    private PlainText() {}

    /**
     * Line ends become {@code \n}, tabs a blank; control characters and those that turn the
     * direction of what follows go. Two braces are set apart, so that no later filling takes them
     * for a mark.
     */
    static String of(String value) {
        StringBuilder text = new StringBuilder();
        value.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replace('\u000B', '\n')
                .replace('\t', ' ')
                .codePoints()
                .filter(PlainText::isLetter)
                .forEach(c -> add(text, c));
        return text.toString();
    }

    private static void add(StringBuilder text, int c) {
        boolean brace = c == '{' || c == '}' || c == '｛' || c == '｝';
        int last = text.isEmpty() ? 0 : text.charAt(text.length() - 1);
        if (brace && (last == c || sameSide(last, c))) {
            text.append(' ');
        }
        text.appendCodePoint(c);
    }

    private static boolean sameSide(int one, int other) {
        return ("{｛".indexOf(one) >= 0 && "{｛".indexOf(other) >= 0)
                || ("}｝".indexOf(one) >= 0 && "}｝".indexOf(other) >= 0);
    }

    private static boolean isLetter(int c) {
        return c == '\n'
                || (!Character.isISOControl(c)
                        && !(c >= 0xD800 && c <= 0xDFFF)
                        && (c & 0xFFFE) != 0xFFFE
                        && !(c >= 0x202A && c <= 0x202E)
                        && !(c >= 0x2066 && c <= 0x2069)
                        && c != 0xFFFC);
    }
}
