package io.maplebridge.template.docx;

import io.maplebridge.template.domain.Cell;
import io.maplebridge.template.domain.Place;
import io.maplebridge.template.domain.Room;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Goes through a part of a file and gives its paragraphs in order, with their places. */
final class BlockReader {

    private final Room room;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    private BlockReader(Room room) {
        this.room = room;
    }

    /** Where the reader is. */
    private record Here(Fields fields, Counter rows, boolean textBox, boolean again) {
        Here in(Counter counter) {
            return new Here(fields, counter, textBox, again);
        }
    }

    /** Rows and cells of the innermost table. */
    private static final class Counter {
        final int table;
        int row;
        int column;

        Counter(int table) {
            this.table = table;
        }

        @Nullable Cell cell() {
            return table == 0 ? null : new Cell(table, row, Math.max(1, column));
        }
    }

    static List<Block> read(Element root, Room room) {
        BlockReader reader = new BlockReader(room);
        reader.descend(root, new Here(new Fields(), new Counter(0), false, false));
        return reader.blocks;
    }

    private void descend(Element parent, Here here) {
        for (Element child : Ooxml.children(parent)) {
            element(child, here);
        }
    }

    private void element(Element element, Here here) {
        String name = element.getLocalName();
        if (Ooxml.isParagraph(element)) {
            paragraph(element, here);
        } else if (Ooxml.isW(element, "tbl")) {
            descend(element, here.in(new Counter(++tables)));
        } else if (Ooxml.isW(element, "tr")) {
            here.rows().row++;
            here.rows().column = 0;
            descend(element, here);
        } else if (Ooxml.isW(element, "tc")) {
            here.rows().column++;
            descend(element, here);
        } else if (Ooxml.isW(element, "txbxContent")) {
            descend(element, new Here(new Fields(), new Counter(0), true, here.again()));
        } else if (Ooxml.is(element, Ooxml.MC, "Fallback")) {
            boolean again = here.again() || saidBefore(element);
            descend(element, new Here(here.fields(), here.rows(), here.textBox(), again));
        } else if (!Ooxml.W.equals(element.getNamespaceURI()) || !name.endsWith("Pr")) {
            descend(element, here);
        }
    }

    private static boolean saidBefore(Element fallback) {
        Node both = fallback.getParentNode();
        Element choice = both == null ? null : Ooxml.child(both, Ooxml.MC, "Choice");
        return choice != null
                && choice.getTextContent().strip().equals(fallback.getTextContent().strip());
    }

    private void paragraph(Element element, Here here) {
        ParagraphText text = ParagraphReader.read(element, here.fields());
        if (!here.again()) {
            paragraphs++;
        }
        Place place =
                new Place(room, here.textBox(), here.rows().cell(), Math.max(1, paragraphs), "");
        blocks.add(new Block(element, text, place, here.again()));
        descendIntoBoxes(element, here);
    }

    /** What is drawn within a paragraph may hold paragraphs of its own. */
    private void descendIntoBoxes(Element parent, Here here) {
        for (Element child : Ooxml.children(parent)) {
            if (Ooxml.isW(child, "txbxContent") || Ooxml.is(child, Ooxml.MC, "Fallback")) {
                element(child, here);
            } else if (Ooxml.isParagraph(child)) {
                paragraph(child, here);
            } else {
                descendIntoBoxes(child, here);
            }
        }
    }
}
