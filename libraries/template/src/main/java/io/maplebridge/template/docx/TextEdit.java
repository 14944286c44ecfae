package io.maplebridge.template.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts new text in the place of characters of a paragraph. The run of the first of them gives the
 * look. Edits are collected first and done from the end, so that what was put in is never read
 * again.
 */
final class TextEdit {

    private record Edit(int start, int end, String text) {}

    private final ParagraphText paragraph;
    private final List<Edit> edits = new ArrayList<>();

    TextEdit(ParagraphText paragraph) {
        this.paragraph = paragraph;
    }

    void replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text));
    }

    void done() {
        edits.sort(Comparator.comparingInt(Edit::start).reversed());
        for (Edit edit : edits) {
            edit(edit);
        }
        for (Piece piece : paragraph.pieces()) {
            if (piece.letters() && piece.length() > 0 && edited(piece)) {
                settle(piece.element());
            }
        }
    }

    private boolean edited(Piece piece) {
        return edits.stream().anyMatch(e -> e.end() > piece.start() && e.start() < piece.end());
    }

    private void edit(Edit edit) {
        boolean first = true;
        for (Piece piece : paragraph.pieces()) {
            if (!piece.letters() || piece.end() <= edit.start() || piece.start() >= edit.end()) {
                continue;
            }
            int from = Math.max(edit.start(), piece.start()) - piece.start();
            int to = Math.min(edit.end(), piece.end()) - piece.start();
            // What stands before `to` is still as it was read: edits go from the end.
            String now = piece.element().getTextContent();
            piece.element()
                    .setTextContent(
                            now.substring(0, from)
                                    + (first ? edit.text() : "")
                                    + now.substring(to));
            first = false;
        }
    }

    /** Blanks are kept, line breaks become breaks, and a run that held the mark alone goes. */
    private static void settle(Element letters) {
        String text = letters.getTextContent();
        if (text.isEmpty()) {
            Node run = letters.getParentNode();
            Ooxml.remove(letters);
            if (run != null && "r".equals(run.getLocalName()) && onlyLooks(run)) {
                Ooxml.remove(run);
            }
            return;
        }
        boolean word = Ooxml.isW(letters, "t");
        String[] lines = word ? text.split("\n", -1) : new String[] {text.replace('\n', ' ')};
        Node after = letters.getNextSibling();
        Node parent = letters.getParentNode();
        say(letters, lines[0], word);
        for (int i = 1; i < lines.length; i++) {
            String name = letters.getPrefix() == null ? "br" : letters.getPrefix() + ":br";
            parent.insertBefore(letters.getOwnerDocument().createElementNS(Ooxml.W, name), after);
            Element next = (Element) letters.cloneNode(false);
            say(next, lines[i], word);
            parent.insertBefore(next, after);
        }
    }

    private static void say(Element letters, String text, boolean word) {
        letters.setTextContent(text);
        if (word && !text.equals(text.strip())) {
            letters.setAttributeNS(Ooxml.XML, "xml:space", "preserve");
        }
    }

    private static boolean onlyLooks(Node run) {
        return Ooxml.children(run).stream().allMatch(c -> "rPr".equals(c.getLocalName()));
    }
}
