package io.maplebridge.template.docx;

import io.maplebridge.template.docx.opc.WordPackage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The smallest Word file around a chart and its workbook. */
final class ChartCarrier {

    static final String CHART = "word/charts/chart1.xml";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    private static final String TYPES =
            HEAD
                    + "<Types xmlns=\""
                    + PACKAGE
                    + "content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Default Extension=\"xlsx\" ContentType=\""
                    + TYPE
                    + "spreadsheetml.sheet\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\""
                    + TYPE
                    + "wordprocessingml.document.main+xml\"/>"
                    + "<Override PartName=\"/"
                    + CHART
                    + "\" ContentType=\""
                    + TYPE
                    + "drawingml.chart+xml\"/></Types>";

    private static final String DOCUMENT =
            HEAD
                    + """
                    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                     xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                     xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                     xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
                     xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                    ><w:body><w:p><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr
                     id="1" name="chart" descr="{{chart}}"/><a:graphic><a:graphicData
                     uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart
                     r:id="rId1"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p
                    ></w:body></w:document>\
                    """;

    private ChartCarrier() {}

    static byte[] around(byte[] chart, String workbookId, byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8(TYPES));
        parts.put("_rels/.rels", relation("rId1", "officeDocument", "word/document.xml"));
        parts.put("word/document.xml", utf8(DOCUMENT));
        parts.put("word/_rels/document.xml.rels", relation("rId1", "chart", "charts/chart1.xml"));
        parts.put(CHART, chart);
        parts.put(
                "word/charts/_rels/chart1.xml.rels",
                relation(workbookId, "package", "../embeddings/chart1.xlsx"));
        parts.put("word/embeddings/chart1.xlsx", workbook);
        return WordPackage.fold(parts);
    }

    private static byte[] relation(String id, String type, String target) {
        return utf8(
                HEAD
                        + "<Relationships xmlns=\""
                        + PACKAGE
                        + "relationships\"><Relationship Id=\""
                        + id
                        + "\" Type=\""
                        + OFFICE
                        + type
                        + "\" Target=\""
                        + target
                        + "\"/></Relationships>");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
