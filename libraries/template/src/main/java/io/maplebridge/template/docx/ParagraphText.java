package io.maplebridge.template.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A paragraph as one text, and which element gives which of its characters.
 *
 * @param fields instructions of the fields that end in it
 * @param contents whether all of it is a line of a table of contents
 */
record ParagraphText(
        String text,
        List<Piece> pieces,
        List<String> bookmarks,
        List<String> fields,
        boolean contents) {

    /** The piece with this character. */
    Piece at(int index) {
        for (Piece piece : pieces) {
            if (index >= piece.start() && index < piece.end()) {
                return piece;
            }
        }
        throw new IndexOutOfBoundsException(index);
    }

    /** The field that would overwrite some of these characters; null if none. */
    @Nullable String overwriting(int start, int end) {
        for (Piece piece : pieces) {
            if (piece.end() > start && piece.start() < end && piece.field() != null) {
                return piece.field();
            }
        }
        return null;
    }

    /** Whether the character is written on a line for the pen: underlined, or itself the line. */
    boolean underlined(int index) {
        Element run = Ooxml.ancestor(at(index).element(), Ooxml.W, "r");
        Element properties = run == null ? null : Ooxml.child(run, Ooxml.W, "rPr");
        Element line = properties == null ? null : Ooxml.child(properties, Ooxml.W, "u");
        return line != null && !Ooxml.val(line).equals("none");
    }
}
