package io.maplebridge.template.docx;

import io.maplebridge.template.domain.Mark;
import io.maplebridge.template.domain.MarkSpan;
import io.maplebridge.template.domain.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The rows a loop repeats, and what of them may be there only once. */
final class LoopedRows {

    private static final Set<String> ONCE =
            Set.of(
                    "bookmarkStart",
                    "bookmarkEnd",
                    "commentRangeStart",
                    "commentRangeEnd",
                    "commentReference",
                    "tblHeader");

    private LoopedRows() {}

    /** The row with the loop's mark, and those down to its end mark, with controls around them. */
    static List<Element> from(Element row, Room room) {
        Element first = withControl(row);
        List<Element> rows = new ArrayList<>(List.of(first));
        for (Node n = first.getNextSibling(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element next) {
                rows.add(next);
                if (has(next, room, Mark.Kind.ROWS)) {
                    break;
                }
                if (has(next, room, Mark.Kind.ROWS_END)) {
                    return rows;
                }
            }
        }
        return List.of(first);
    }

    private static Element withControl(Element row) {
        Node content = row.getParentNode();
        boolean alone = Ooxml.isW(content, "sdtContent") && Ooxml.children(content).size() == 1;
        return alone && content.getParentNode() instanceof Element control
                ? withControl(control)
                : row;
    }

    private static boolean has(Element row, Room room, Mark.Kind kind) {
        return BlockReader.read(row, room).stream()
                .filter(block -> isOwn(block, row))
                .flatMap(block -> block.marks().stream())
                .anyMatch(span -> isLoop(span.mark(), kind));
    }

    /** Whether it stands in the row itself, not in a table within a cell of it. */
    private static boolean isOwn(Block block, Element row) {
        Node up = block.element();
        while (!up.isSameNode(row)) {
            if (Ooxml.isW(up, "tbl")) {
                return false;
            }
            up = Objects.requireNonNull(up.getParentNode());
        }
        return true;
    }

    private static boolean isLoop(@Nullable Mark mark, Mark.Kind kind) {
        return mark != null && mark.kind() == kind;
    }

    /** The loop's mark, in its first row, and its end mark go; a loop within keeps its own. */
    static void takeLoopMarks(Element copy, Room room, boolean first) {
        boolean begun = !first;
        List<Block> own =
                BlockReader.read(copy, room).stream().filter(b -> isOwn(b, copy)).toList();
        for (Block block : own) {
            TextEdit edit = new TextEdit(block.paragraph());
            for (MarkSpan span : block.marks()) {
                boolean begins = isLoop(span.mark(), Mark.Kind.ROWS) && !begun;
                if (begins || isLoop(span.mark(), Mark.Kind.ROWS_END)) {
                    begun |= begins;
                    edit.replace(span.start(), span.end(), "");
                }
            }
            edit.done();
        }
    }

    /** Names and numbers that a file may hold once only are taken from every further copy. */
    static void makeAnother(Element copy) {
        List<Element> all = new ArrayList<>(List.of(copy));
        all.addAll(Ooxml.below(copy, "*", "*"));
        for (Element element : all) {
            element.removeAttributeNS(Ooxml.W14, "paraId");
            element.removeAttributeNS(Ooxml.W14, "textId");
            boolean once =
                    Ooxml.W.equals(element.getNamespaceURI())
                            && ONCE.contains(element.getLocalName());
            boolean number =
                    Ooxml.isW(element, "id") && Ooxml.isW(element.getParentNode(), "sdtPr");
            if (once || number) {
                Ooxml.remove(element);
            }
        }
    }
}
