package io.maplebridge.template.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands, so that a person finds it.
 *
 * @param textBox whether it stands in a text box of that room
 * @param cell the innermost table cell around it, if any
 * @param paragraph the number of the paragraph in its part of the file, from 1; 0 for the whole
 * @param around some text around it
 */
public record Place(Room room, boolean textBox, @Nullable Cell cell, int paragraph, String around) {

    private static final int AROUND = 16;

    /** The file as a whole. */
    public static final Place WHOLE = new Place(Room.BODY, false, null, 0, "");

    /** The same paragraph, with the text around these characters of it. */
    public Place at(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        String cut =
                (from > 0 ? "…" : "")
                        + text.substring(from, to).replaceAll("\\s+", " ").strip()
                        + (to < text.length() ? "…" : "");
        return new Place(room, textBox, cell, paragraph, cut);
    }

    /** Such as 页眉 文本框 表格2 第3行第1格 第7段「…共受理…」. */
    public Wording words() {
        if (paragraph == 0) {
            return new Wording("全文", "the whole text");
        }
        StringBuilder zh = new StringBuilder(room.words().zh());
        StringBuilder en = new StringBuilder(room.words().en());
        if (textBox) {
            zh.append(" 文本框");
            en.append(", text box");
        }
        if (cell != null) {
            zh.append(" 表格").append(cell.table()).append(" 第").append(cell.row());
            zh.append("行第").append(cell.column()).append("格");
            en.append(", table ").append(cell.table()).append(" row ").append(cell.row());
            en.append(" cell ").append(cell.column());
        }
        zh.append(" 第").append(paragraph).append("段");
        en.append(", paragraph ").append(paragraph);
        if (!around.isEmpty()) {
            zh.append("「").append(around).append("」");
            en.append(" “").append(around).append("”");
        }
        return new Wording(zh.toString(), en.toString());
    }
}
