package io.maplebridge.template.docx;

import io.maplebridge.template.domain.Mark;
import io.maplebridge.template.domain.MarkSpan;
import io.maplebridge.template.domain.Room;
import io.maplebridge.template.domain.Value;
import io.maplebridge.template.domain.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Repeats the table rows of a loop, once for each row of its value, before anything is filled. */
final class RowLoops {

    private static final String SCOPE = "maplebridge.values";

    private RowLoops() {}

    /** The values that hold at a place: of the innermost looped row around it, or of the file. */
    static Values scope(Element element, Values file) {
        for (Node up = element; up != null; up = up.getParentNode()) {
            if (up.getUserData(SCOPE) instanceof Values values) {
                return values;
            }
        }
        return file;
    }

    static void expand(Element root, Room room, Values file) {
        for (Block block : BlockReader.read(root, room)) {
            // Blocks of rows that were repeated meanwhile hang in no tree any more.
            if (root.isSameNode(block.element()) || hangsIn(block.element(), root)) {
                for (MarkSpan span : block.marks()) {
                    if (span.mark() != null && span.mark().kind() == Mark.Kind.ROWS) {
                        repeat(block, span.mark(), room, file);
                        break;
                    }
                }
            }
        }
    }

    private static boolean hangsIn(Node node, Node root) {
        Node up = node;
        while (up != null && !up.isSameNode(root)) {
            up = up.getParentNode();
        }
        return up != null;
    }

    private static void repeat(Block block, Mark mark, Room room, Values file) {
        Element row = Ooxml.ancestor(block.element(), Ooxml.W, "tr");
        Values outer = scope(block.element(), file);
        if (row == null || !(outer.of(mark) instanceof Value.Rows rows)) {
            return;
        }
        List<Element> pattern = LoopedRows.from(row, room);
        Element first = pattern.getFirst();
        Node table = Objects.requireNonNull(first.getParentNode());
        List<Values> each =
                rows.rows().isEmpty()
                        ? List.of(nothing(first, room, mark))
                        : rows.rows().stream().map(one -> one.within(outer)).toList();
        List<Element> made = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            for (Element one : pattern) {
                Element copy = (Element) one.cloneNode(true);
                if (i > 0) {
                    LoopedRows.makeAnother(copy);
                }
                LoopedRows.takeLoopMarks(copy, room, one.isSameNode(first));
                table.insertBefore(copy, first);
                copy.setUserData(SCOPE, each.get(i), null);
                made.add(copy);
            }
        }
        pattern.forEach(Ooxml::remove);
        made.forEach(copy -> expand(copy, room, file));
    }

    /** Nothing to list is said so: 无 in the first place, the others stay empty. */
    private static Values nothing(Element row, Room room, Mark loop) {
        String first = firstKey(row, room);
        return mark ->
                mark.kind() == Mark.Kind.TEXT
                        ? new Value.Text(mark.key().equals(first) ? "无" : "")
                        : mark.kind() == Mark.Kind.ROWS && !mark.written().equals(loop.written())
                                ? new Value.Rows(List.of())
                                : Value.UNKNOWN;
    }

    private static @Nullable String firstKey(Element row, Room room) {
        return BlockReader.read(row, room).stream()
                .flatMap(block -> block.marks().stream())
                .map(MarkSpan::mark)
                .filter(Objects::nonNull)
                .filter(mark -> mark.kind() == Mark.Kind.TEXT)
                .map(Mark::key)
                .findFirst()
                .orElse(null);
    }
}
