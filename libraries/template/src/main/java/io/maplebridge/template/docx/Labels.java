package io.maplebridge.template.docx;

import io.maplebridge.template.domain.Mark;
import io.maplebridge.template.domain.MarkSpan;
import io.maplebridge.template.domain.Room;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a person would call a mark: the words left of it, or the head of its column. */
final class Labels {

    private static final int LONGEST = 20;
    private static final String ENDS = "[。！？；;，,、\\n\\t\\uFFFC]";

    private Labels() {}

    static String of(Block block, MarkSpan span) {
        String before = block.paragraph().text().substring(0, span.start());
        String words = before.replaceAll("[{｛]{2}[^{}｛｝]*[}｝]{2}", "\n");
        String[] parts = words.split(ENDS, -1);
        String label = parts[parts.length - 1].strip().replaceAll("[：:]$", "");
        if (!label.isEmpty()) {
            return label.length() > LONGEST ? label.substring(label.length() - LONGEST) : label;
        }
        Element cell = Ooxml.ancestor(block.element(), Ooxml.W, "tc");
        return cell == null ? "" : ofCell(cell);
    }

    private static String ofCell(Element cell) {
        Element row = Objects.requireNonNull(Ooxml.ancestor(cell, Ooxml.W, "tr"));
        String left = "";
        int column = 0;
        for (Element one : Ooxml.below(row, Ooxml.W, "tc")) {
            if (one.isSameNode(cell)) {
                break;
            }
            left = text(one);
            column += span(one);
        }
        boolean label = !left.isEmpty() && !left.contains("{{") && !loops(row);
        String head = label ? null : head(row, column);
        return label ? left : head == null ? "" : head;
    }

    private static boolean loops(Element row) {
        return BlockReader.read(row, Room.BODY).stream()
                .flatMap(block -> block.marks().stream())
                .map(MarkSpan::mark)
                .filter(Objects::nonNull)
                .anyMatch(mark -> mark.kind() == Mark.Kind.ROWS);
    }

    /** The nearest text above without a mark. */
    private static @Nullable String head(Element row, int column) {
        Element table = Ooxml.ancestor(row, Ooxml.W, "tbl");
        if (table == null) {
            return null;
        }
        String head = null;
        for (Element above : Ooxml.below(table, Ooxml.W, "tr")) {
            if (above.isSameNode(row)) {
                break;
            }
            String text = at(above, column);
            if (!text.isEmpty() && !text.contains("{{")) {
                head = text;
            }
        }
        return head;
    }

    private static String at(Element row, int column) {
        int from = 0;
        List<Element> cells = Ooxml.below(row, Ooxml.W, "tc");
        for (Element cell : cells) {
            from += span(cell);
            if (from > column) {
                return text(cell);
            }
        }
        return "";
    }

    private static int span(Element cell) {
        Element properties = Ooxml.child(cell, Ooxml.W, "tcPr");
        Element span = properties == null ? null : Ooxml.child(properties, Ooxml.W, "gridSpan");
        String value = span == null ? "1" : Ooxml.val(span);
        return value.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(value) : 1;
    }

    private static String text(Node cell) {
        StringBuilder text = new StringBuilder();
        BlockReader.read((Element) cell, Room.BODY)
                .forEach(block -> text.append(block.paragraph().text()));
        return text.toString().replaceAll("\\s+", "").strip();
    }
}
