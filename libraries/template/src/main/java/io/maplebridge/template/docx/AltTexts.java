package io.maplebridge.template.docx;

import io.maplebridge.template.domain.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Finds the texts of pictures and charts that hold a mark. */
final class AltTexts {

    private static final Set<String> NAMES = Set.of("descr", "title", "alt", "string");

    private AltTexts() {}

    static List<AltText> of(Story story) {
        List<AltText> found = new ArrayList<>();
        for (Element element : Ooxml.below(story.root(), "*", "*")) {
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Attr attribute = (Attr) attributes.item(i);
                String value = attribute.getValue();
                if (NAMES.contains(attribute.getLocalName()) && value.matches("(?s).*[{｛]{2}.*")) {
                    boolean again = Ooxml.ancestor(element, Ooxml.MC, "Fallback") != null;
                    Place place =
                            new Place(story.room(), false, null, paragraph(story, element), value);
                    found.add(new AltText(element, attribute, place, again));
                }
            }
        }
        return found;
    }

    private static int paragraph(Story story, Element element) {
        Element paragraph = Ooxml.ancestor(element, Ooxml.W, "p");
        return story.blocks().stream()
                .filter(block -> block.element().isSameNode(paragraph))
                .mapToInt(block -> block.place().paragraph())
                .findFirst()
                .orElse(1);
    }
}
