package io.maplebridge.stats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Word files as a town writes them, and what is in them. */
final class WordFiles {

    private WordFiles() {}

    /** A paragraph each, every one in several runs, as Word splits them. */
    static byte[] of(String... paragraphs) {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String text : paragraphs) {
                write(document.createParagraph(), text);
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of one row of heads and one of marks. */
    static byte[] table(List<String> heads, List<String> marks) {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(2, heads.size());
            for (int i = 0; i < heads.size(); i++) {
                table.getRow(0).getCell(i).setText(heads.get(i));
                table.getRow(1).getCell(i).setText(marks.get(i));
            }
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XWPFParagraph paragraph, String text) {
        for (int from = 0; from < text.length(); from += 5) {
            paragraph.createRun().setText(text.substring(from, Math.min(text.length(), from + 5)));
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    static List<String> paragraphs(byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of the first table, cells with blanks between. */
    static List<String> rows(byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return document.getTables().getFirst().getRows().stream()
                    .map(row ->
                            String.join(
                                    " ",
                                    row.getTableCells().stream().map(it -> it.getText()).toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every part by its name. */
    static Map<String, byte[]> parts(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The same file with one more part, or another in its place. */
    static byte[] with(byte[] file, String part, byte[] content) {
        Map<String, byte[]> parts = parts(file);
        parts.put(part, content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> one : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] replacing(byte[] file, String part, String what, String by) {
        String text = new String(parts(file).get(part), StandardCharsets.UTF_8);
        return with(file, part, text.replace(what, by).getBytes(StandardCharsets.UTF_8));
    }
}
