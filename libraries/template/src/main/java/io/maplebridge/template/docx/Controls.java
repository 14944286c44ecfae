package io.maplebridge.template.docx;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What becomes of content controls around text that is filled. */
final class Controls {

    private static final String W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    private Controls() {}

    /** Styles of prompts, by the name Word gives them in every language. */
    static Set<String> promptStyles(Document styles) {
        Set<String> prompts = new HashSet<>(Set.of("PlaceholderText"));
        for (Element style : Ooxml.below(styles.getDocumentElement(), Ooxml.W, "style")) {
            Element name = Ooxml.child(style, Ooxml.W, "name");
            if (name != null && Ooxml.val(name).equalsIgnoreCase("Placeholder Text")) {
                prompts.add(style.getAttributeNS(Ooxml.W, "styleId"));
            }
        }
        return Set.copyOf(prompts);
    }

    /** A prompt that is filled is none; a binding would put the old text back on opening. */
    static void filled(Node letters, Set<String> promptStyles) {
        for (Node up = letters.getParentNode(); up != null; up = up.getParentNode()) {
            if (Ooxml.isW(up, "sdt")) {
                Element properties = Ooxml.child(up, Ooxml.W, "sdtPr");
                if (properties != null) {
                    settle((Element) up, properties, promptStyles);
                }
            }
        }
    }

    private static void settle(Element control, Element properties, Set<String> promptStyles) {
        Ooxml.remove(Ooxml.child(properties, Ooxml.W, "dataBinding"));
        Ooxml.remove(Ooxml.child(properties, W15, "dataBinding"));
        Element prompt = Ooxml.child(properties, Ooxml.W, "showingPlcHdr");
        if (prompt != null) {
            Ooxml.remove(prompt);
            for (Element style : Ooxml.below(control, Ooxml.W, "rStyle")) {
                if (promptStyles.contains(Ooxml.val(style))) {
                    Ooxml.remove(style);
                }
            }
        }
    }

    /** Where the box is a control of its own, it remembers its state beside the letter. */
    static void ticked(Node letters, boolean on) {
        Element control = Ooxml.ancestor(letters, Ooxml.W, "sdt");
        Element properties = control == null ? null : Ooxml.child(control, Ooxml.W, "sdtPr");
        Element box = properties == null ? null : Ooxml.child(properties, Ooxml.W14, "checkbox");
        Element state = box == null ? null : Ooxml.child(box, Ooxml.W14, "checked");
        if (state != null) {
            state.setAttributeNS(Ooxml.W14, state.getPrefix() + ":val", on ? "1" : "0");
        }
    }
}
