package io.maplebridge.template.docx;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * An element that gives a paragraph some of its text.
 *
 * @param start its first character in the paragraph's text
 * @param letters whether the text is its own and can be changed: not so for tabs and breaks
 * @param field the field that would overwrite it, if any
 */
record Piece(Element element, int start, int length, boolean letters, @Nullable String field) {

    int end() {
        return start + length;
    }
}
