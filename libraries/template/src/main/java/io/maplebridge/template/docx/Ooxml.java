package io.maplebridge.template.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The few names of the file format that marks meet (ECMA-376). */
final class Ooxml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    static final String M = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    private Ooxml() {}

    static boolean is(@Nullable Node node, String namespace, String name) {
        return node instanceof Element
                && name.equals(node.getLocalName())
                && namespace.equals(node.getNamespaceURI());
    }

    static boolean isW(@Nullable Node node, String name) {
        return is(node, W, name);
    }

    /** A paragraph of Word, or of a drawing. */
    static boolean isParagraph(Node node) {
        return isW(node, "p") || is(node, A, "p");
    }

    static String val(Element element) {
        return element.getAttributeNS(W, "val");
    }

    static @Nullable Element child(Node parent, String namespace, String name) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (is(n, namespace, name)) {
                return (Element) n;
            }
        }
        return null;
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** All of this name below, in the order of the text. */
    static List<Element> below(Element root, String namespace, String name) {
        List<Element> found = new ArrayList<>();
        var all = root.getElementsByTagNameNS(namespace, name);
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }

    static @Nullable Element ancestor(Node node, String namespace, String name) {
        Node up = node.getParentNode();
        while (up != null && !is(up, namespace, name)) {
            up = up.getParentNode();
        }
        return (Element) up;
    }

    static void remove(@Nullable Node node) {
        if (node != null && node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }
}
