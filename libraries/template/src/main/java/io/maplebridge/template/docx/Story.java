package io.maplebridge.template.docx;

import io.maplebridge.template.domain.Room;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A part of a file with text in it, as a tree that may be changed. */
record Story(String part, Room room, Document document) {

    Element root() {
        return document.getDocumentElement();
    }

    List<Block> blocks() {
        return room == Room.PROPERTIES ? PropertyBlocks.of(root()) : BlockReader.read(root(), room);
    }
}
