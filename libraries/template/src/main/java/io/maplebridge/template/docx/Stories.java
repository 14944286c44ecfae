package io.maplebridge.template.docx;

import io.maplebridge.template.docx.opc.Relation;
import io.maplebridge.template.docx.opc.WordPackage;
import io.maplebridge.template.domain.Room;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which parts of a package are read for marks; comments and building blocks are not. */
final class Stories {

    private Stories() {}

    /** Each as a tree of its own, the body first. */
    static List<Story> open(WordPackage file) {
        Map<String, Room> rooms = new LinkedHashMap<>();
        rooms.put(file.mainPart(), Room.BODY);
        collect(file, file.mainPart(), rooms);
        for (Relation relation : file.relations("")) {
            if (relation.type().endsWith("-properties") && file.has(relation.target())) {
                rooms.put(relation.target(), Room.PROPERTIES);
            }
        }
        List<Story> stories = new ArrayList<>();
        rooms.forEach((part, room) -> stories.add(new Story(part, room, file.xml(part))));
        return List.copyOf(stories);
    }

    private static void collect(WordPackage file, String part, Map<String, Room> rooms) {
        for (Relation relation : file.relations(part)) {
            Room room = room(relation.type());
            String target = relation.target();
            if (room != null && file.has(target) && rooms.putIfAbsent(target, room) == null) {
                collect(file, target, rooms);
            }
        }
    }

    private static @Nullable Room room(String relation) {
        return switch (relation) {
            case "header" -> Room.HEADER;
            case "footer" -> Room.FOOTER;
            case "footnotes" -> Room.FOOTNOTE;
            case "endnotes" -> Room.ENDNOTE;
            case "chart" -> Room.CHART;
            case "diagramData", "diagramDrawing" -> Room.DIAGRAM;
            default -> null;
        };
    }
}
