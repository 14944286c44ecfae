package io.maplebridge.template.docx;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts a chart's titles back as the town wrote them: poi-tl takes them out, and leaves an empty one
 * where none was.
 */
final class ChartTitles {

    private static final List<String> TITLED =
            List.of("chart", "catAx", "valAx", "dateAx", "serAx");

    private static final Set<String> LEADING =
            Set.of(
                    "axId",
                    "scaling",
                    "delete",
                    "axPos",
                    "majorGridlines",
                    "minorGridlines",
                    "title");

    private ChartTitles() {}

    static void restore(Document drawn, Document before) {
        for (String name : TITLED) {
            List<Element> now = Ooxml.below(drawn.getDocumentElement(), Ooxml.C, name);
            List<Element> then = Ooxml.below(before.getDocumentElement(), Ooxml.C, name);
            for (int i = 0; i < Math.min(now.size(), then.size()); i++) {
                restore(now.get(i), then.get(i), "title");
                restore(now.get(i), then.get(i), "autoTitleDeleted");
            }
        }
    }

    private static void restore(Element now, Element then, String name) {
        Ooxml.remove(Ooxml.child(now, Ooxml.C, name));
        Element before = Ooxml.child(then, Ooxml.C, name);
        if (before != null) {
            Node copy = now.getOwnerDocument().importNode(before, true);
            now.insertBefore(copy, behindLeading(now));
        }
    }

    /** The schema wants the title behind these. */
    private static @Nullable Node behindLeading(Element titled) {
        for (Element child : Ooxml.children(titled)) {
            if (!LEADING.contains(child.getLocalName())) {
                return child;
            }
        }
        return null;
    }
}
