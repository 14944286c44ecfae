package io.maplebridge.template.docx;

import io.maplebridge.template.domain.Place;
import io.maplebridge.template.domain.Room;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Title, subject and the like of a file: each a paragraph, where it holds a mark. */
final class PropertyBlocks {

    private PropertyBlocks() {}

    static List<Block> of(Element properties) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (Element property : Ooxml.below(properties, "*", "*")) {
            number++;
            String text = property.getTextContent();
            if (text.contains("{{") && Ooxml.children(property).isEmpty()) {
                Piece piece = new Piece(property, 0, text.length(), true, null);
                ParagraphText paragraph =
                        new ParagraphText(text, List.of(piece), List.of(), List.of(), true);
                Place place = new Place(Room.PROPERTIES, false, null, number, "");
                blocks.add(new Block(property, paragraph, place, false));
            }
        }
        return blocks;
    }
}
