package io.maplebridge.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A Word file as a suspicious reader takes it.
 *
 * @param texts of its paragraphs and cells, in order, then of its feet
 * @param more whatever in it is more than letters, tables and their looks: nothing, if all is well
 */
public record WordFile(List<String> texts, List<String> more) {

    private static final Pattern PARTS =
            Pattern.compile(
                    "/_rels/.*|/docProps/(app|core)\\.xml|/word/_rels/document\\.xml\\.rels"
                            + "|/word/(document|footer\\d+|settings|styles)\\.xml");

    /** All that letters and tables need. What calls, counts, links or embeds is not among them. */
    private static final Set<String> ELEMENTS =
            Set.copyOf(
                    Arrays.asList(
                            """
                            document body p pPr jc spacing keepNext pStyle r rPr rFonts sz szCs b t
                            tab br tbl tblPr tblW tblLayout tblBorders tblCellMar top left start
                            bottom right end insideH insideV tblGrid gridCol tr trPr trHeight
                            tblHeader tc tcPr tcW gridSpan vAlign sectPr footerReference pgSz pgMar
                            ftr\
                            """
                                    .split("\\s+")));

    static {
        // A long text said twenty times is no bomb.
        ZipSecureFile.setMinInflateRatio(0);
    }

    public static WordFile read(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> texts = new ArrayList<>();
            Stream.concat(Stream.of(document), document.getFooterList().stream())
                    .map(IBody::getBodyElements)
                    .flatMap(List::stream)
                    .forEach(element -> collect(element, texts));
            List<String> more = new ArrayList<>();
            for (PackagePart part : document.getPackage().getParts()) {
                look(part, more);
            }
            return new WordFile(List.copyOf(texts), List.copyOf(more));
        } catch (InvalidFormatException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static void collect(IBodyElement element, List<String> texts) {
        switch (element) {
            case XWPFParagraph paragraph -> texts.add(paragraph.getText());
            case XWPFTable table ->
                    table.getRows().stream()
                            .flatMap(row -> row.getTableCells().stream())
                            .forEach(cell -> texts.add(cell.getText()));
            default -> throw new AssertionError("neither text nor table: " + element);
        }
    }

    private static void look(PackagePart part, List<String> more)
            throws IOException, InvalidFormatException, SAXException, ParserConfigurationException {
        String name = part.getPartName().getName();
        if (!PARTS.matcher(name).matches()) {
            more.add(name);
        }
        if (!part.isRelationshipPart()) {
            for (PackageRelationship relationship : part.getRelationships()) {
                if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
                    more.add(name + " → " + relationship.getTargetURI());
                }
            }
        }
        if (name.startsWith("/word/document") || name.startsWith("/word/footer")) {
            try (InputStream xml = part.getInputStream()) {
                DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
                parsers.setNamespaceAware(true);
                NodeList all =
                        parsers.newDocumentBuilder().parse(xml).getElementsByTagNameNS("*", "*");
                for (int i = 0; i < all.getLength(); i++) {
                    String element = ((Element) all.item(i)).getLocalName();
                    if (!ELEMENTS.contains(element)) {
                        more.add(name + " <" + element + ">");
                    }
                }
            }
        }
    }
}
