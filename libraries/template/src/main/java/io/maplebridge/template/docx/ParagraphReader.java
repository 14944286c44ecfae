package io.maplebridge.template.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Reads a paragraph as one text, across runs, controls, links and spelling marks. */
final class ParagraphReader {

    /** In a run, but nothing to see at this point of the text. */
    private static final Set<String> UNSEEN =
            Set.of(
                    "rPr",
                    "pPr",
                    "lastRenderedPageBreak",
                    "softHyphen",
                    "annotationRef",
                    "commentReference",
                    "delText",
                    "sdtPr",
                    "sdtEndPr",
                    "smartTagPr",
                    "proofErr",
                    "bookmarkEnd",
                    "endParaRPr");

    private static final Set<String> STRUCK = Set.of("del", "moveFrom");

    private final Fields fields;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> bookmarks = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private boolean allContents = true;

    private ParagraphReader(Fields fields) {
        this.fields = fields;
    }

    /** {@code fields}: those open at its beginning; afterwards, those open at its end. */
    static ParagraphText read(Element paragraph, Fields fields) {
        ParagraphReader reader = new ParagraphReader(fields);
        Ooxml.children(paragraph).forEach(reader::element);
        return new ParagraphText(
                reader.text.toString(),
                List.copyOf(reader.pieces),
                List.copyOf(reader.bookmarks),
                List.copyOf(reader.ended),
                reader.allContents && !reader.pieces.isEmpty());
    }

    private void element(Element element) {
        String name = element.getLocalName();
        if (UNSEEN.contains(name) || (Ooxml.isW(element, name) && STRUCK.contains(name))) {
            return;
        }
        switch (name) {
            case "t" -> add(element, element.getTextContent(), true);
            case "tab", "ptab" -> add(element, "\t", false);
            case "br", "cr" -> add(element, "\n", false);
            case "noBreakHyphen" -> add(element, "-", false);
            case "bookmarkStart" -> bookmarks.add(element.getAttributeNS(Ooxml.W, "name"));
            case "instrText" -> fields.instruction(element.getTextContent());
            case "fldChar" -> fieldCharacter(element.getAttributeNS(Ooxml.W, "fldCharType"));
            case "fldSimple", "fld" -> {
                fields.begin(
                        Ooxml.isW(element, "fldSimple")
                                ? element.getAttributeNS(Ooxml.W, "instr")
                                : element.getAttribute("type"));
                Ooxml.children(element).forEach(this::element);
                end();
            }
            case "drawing", "pict", "object", "AlternateContent", "sym" ->
                    add(element, "\uFFFC", false);
            default -> Ooxml.children(element).forEach(this::element);
        }
    }

    private void fieldCharacter(String type) {
        switch (type) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            default -> end();
        }
    }

    private void end() {
        String instruction = fields.end();
        if (instruction != null) {
            ended.add(instruction);
        }
    }

    private void add(Element element, String said, boolean letters) {
        pieces.add(new Piece(element, text.length(), said.length(), letters, fields.overwriting()));
        text.append(said);
        allContents &= fields.inContents();
    }
}
