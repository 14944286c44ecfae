package io.maplebridge.template.docx.opc;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Looks at every part of a package before anything in it is used. */
final class PackageCheck {

    private static final String TYPES = "[Content_Types].xml";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private PackageCheck() {}

    /** The part with the text. */
    static String mainPart(Map<String, byte[]> parts) {
        parts(parts);
        byte[] rels = parts.get("_rels/.rels");
        if (rels == null) {
            throw new FileRefused(Refusal.NOT_WORD, "_rels/.rels");
        }
        List<Relation> relations = Relations.read(rels, "");
        if (new String(rels, java.nio.charset.StandardCharsets.UTF_8).contains("purl.oclc.org")) {
            throw new FileRefused(Refusal.STRICT, "");
        }
        String main =
                relations.stream()
                        .filter(one -> one.type().equals("officeDocument"))
                        .map(Relation::target)
                        .findFirst()
                        .orElseThrow(() -> new FileRefused(Refusal.NOT_WORD, "_rels/.rels"));
        if (!parts.containsKey(main) || !isText(parts, main)) {
            throw new FileRefused(Refusal.NOT_WORD, main);
        }
        return main;
    }

    /** Whole XML everywhere, nothing that runs, nothing that is fetched. */
    static void parts(Map<String, byte[]> parts) {
        byte[] types = parts.get(TYPES);
        if (types == null) {
            boolean deeper = parts.keySet().stream().anyMatch(n -> n.endsWith("/" + TYPES));
            throw new FileRefused(deeper ? Refusal.IN_A_FOLDER : Refusal.NOT_WORD, "");
        }
        parts.forEach(PackageCheck::part);
        refuseWhatRuns(types);
        parts.forEach((name, rels) -> {
            if (name.endsWith(".rels")) {
                String owner = name.replace("_rels/", "").replaceAll("\\.rels$", "");
                Relations.read(rels, owner)
                        .forEach(one -> Relations.refuseWhatIsFetched(one, owner));
            }
        });
    }

    private static void part(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin")
                || lower.contains("/activex/")
                || lower.matches(".*\\.(docm|dotm|xlsm|xlsb|xltm|pptm|exe|js|vbs|hta|lnk)")) {
            throw new FileRefused(Refusal.MACROS, name);
        }
        if (lower.startsWith("_xmlsignatures/")) {
            throw new FileRefused(Refusal.SIGNED, name);
        }
        if (lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml")) {
            Xml.check(content, name);
        }
    }

    private static void refuseWhatRuns(byte[] types) {
        NodeList all = Xml.parse(types, TYPES).getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            String type = ((Element) all.item(i)).getAttribute("ContentType");
            String lower = type.toLowerCase(Locale.ROOT);
            if (lower.contains("macroenabled") || lower.contains("vbaproject")) {
                throw new FileRefused(Refusal.MACROS, TYPES + ": " + type);
            }
        }
    }

    private static boolean isText(Map<String, byte[]> parts, String main) {
        byte[] types = parts.get(TYPES);
        if (types == null) {
            return false;
        }
        NodeList all = Xml.parse(types, TYPES).getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            if (one.getAttribute("ContentType").equals(MAIN)
                    && (one.getAttribute("PartName").equalsIgnoreCase("/" + main)
                            || one.getLocalName().equals("Default"))) {
                return true;
            }
        }
        return false;
    }
}
