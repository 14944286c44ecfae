package io.maplebridge.template.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word files made of XML as Word and WPS write it, part by part. */
public final class WordFixtures {

    private static final String NAMESPACES =
            """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
            xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
            xmlns:v="urn:schemas-microsoft-com:vml"
            xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"
            xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15"
            """;
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String mainType = WORD + "document.main+xml";

    public static WordFixtures word(String body) {
        WordFixtures file = new WordFixtures();
        file.raw("word/document.xml", xml("document", "<w:body>" + body + "</w:body>"));
        return file;
    }

    public static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static String r(String look, String text) {
        return "<w:r><w:rPr>"
                + look
                + "</w:rPr><w:t xml:space=\"preserve\">"
                + text
                + "</w:t></w:r>";
    }

    public static String tc(String... content) {
        return "<w:tc>" + String.join("", content) + "</w:tc>";
    }

    public static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    public static String tbl(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    static String xml(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:"
                + root
                + " "
                + NAMESPACES
                + ">"
                + content
                + "</w:"
                + root
                + ">";
    }

    public WordFixtures raw(String part, String content) {
        return raw(part, content.getBytes(StandardCharsets.UTF_8));
    }

    public WordFixtures raw(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    /** header, footer, footnotes, endnotes, comments, settings, styles. */
    public WordFixtures with(String kind, String root, String content) {
        String part = "word/" + kind + ".xml";
        types.append("<Override PartName=\"/").append(part).append("\" ContentType=\"");
        types.append(WORD).append(kind).append("+xml\"/>");
        relate("rId" + kind, kind, kind + ".xml", false);
        return raw(part, xml(root, content));
    }

    public WordFixtures relate(String id, String type, String target, boolean outside) {
        relations.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(OFFICE);
        relations.append(type).append("\" Target=\"").append(target).append('"');
        relations.append(outside ? " TargetMode=\"External\"/>" : "/>");
        return this;
    }

    public WordFixtures mainType(String type) {
        mainType = type;
        return this;
    }

    public WordFixtures without(String part) {
        parts.put(part, new byte[0]);
        return this;
    }

    Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                                + mainType
                                + "\"/>"
                                + types
                                + "</Types>")
                        .getBytes(StandardCharsets.UTF_8));
        all.put(
                "_rels/.rels",
                rels(
                        "<Relationship Id=\"rId1\" Type=\""
                                + OFFICE
                                + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put("word/_rels/document.xml.rels", rels(relations.toString()));
        all.putAll(parts);
        return all;
    }

    private static byte[] rels(String content) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + content
                        + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return zip(all());
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Map<String, byte[]> unzip(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    public static String part(byte[] file, String part) {
        return new String(unzip(file).get(part), StandardCharsets.UTF_8);
    }
}
