package io.maplebridge.template.docx.opc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads what a part refers to, and refuses what would be fetched on opening. */
final class Relations {

    private Relations() {}

    static String fileOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /**
     * @param part the part whose relations these are; empty for the package
     */
    static List<Relation> read(byte[] rels, String part) {
        NodeList all = Xml.parse(rels, fileOf(part)).getElementsByTagNameNS("*", "Relationship");
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            String type = one.getAttribute("Type");
            String target = one.getAttribute("Target");
            boolean outside = one.getAttribute("TargetMode").equals("External");
            relations.add(
                    new Relation(
                            one.getAttribute("Id"),
                            type.substring(type.lastIndexOf('/') + 1),
                            outside ? target : resolve(part, target),
                            outside));
        }
        return List.copyOf(relations);
    }

    static void refuseWhatIsFetched(Relation relation, String part) {
        String place = part + " → " + relation.target();
        switch (relation.type()) {
            case "aFChunk", "subDocument" -> throw new FileRefused(Refusal.INSERTED_FILE, place);
            case "vbaProject", "wordVbaData", "control", "activeXControlBinary" ->
                    throw new FileRefused(Refusal.MACROS, place);
            default -> {}
        }
        if (!relation.outside() || relation.type().equals("hyperlink")) {
            return;
        }
        throw new FileRefused(
                switch (relation.type()) {
                    case "attachedTemplate" -> Refusal.LINKED_TEMPLATE;
                    case "image" -> Refusal.LINKED_PICTURE;
                    case "oleObject", "package", "externalLink" -> Refusal.LINKED_OBJECT;
                    default -> Refusal.LINKED_OTHER;
                },
                place);
    }

    private static String resolve(String part, String target) {
        Deque<String> path = new ArrayDeque<>();
        if (!target.startsWith("/")) {
            String[] folders = part.split("/", -1);
            for (int i = 0; i < folders.length - 1; i++) {
                path.addLast(folders[i]);
            }
        }
        for (String step : target.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
