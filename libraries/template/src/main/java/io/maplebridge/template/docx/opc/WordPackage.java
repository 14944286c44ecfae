package io.maplebridge.template.docx.opc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;

/** A .docx taken apart: its parts by name, in their order. Not changed once read. */
public final class WordPackage {

    private final Map<String, byte[]> parts;
    private final String mainPart;

    private WordPackage(Map<String, byte[]> parts, String mainPart) {
        this.parts = Collections.unmodifiableMap(parts);
        this.mainPart = mainPart;
    }

    /**
     * @throws FileRefused for whatever is no plain, whole .docx, or would fetch or run something
     */
    public static WordPackage read(byte[] file) {
        Map<String, byte[]> parts = ZipReader.read(file);
        return new WordPackage(parts, PackageCheck.mainPart(parts));
    }

    /** A new file of these parts. */
    public static byte[] fold(Map<String, byte[]> parts) {
        return ZipWriter.write(parts);
    }

    /** Another package inside this one, such as a chart's workbook, unfolded within bounds. */
    public static void checkInner(byte[] inner, String part) {
        try {
            PackageCheck.parts(ZipReader.read(inner));
        } catch (FileRefused e) {
            FileRefused within = new FileRefused(e.refusal(), part + " / " + e.part());
            within.initCause(e);
            throw within;
        }
    }

    public String mainPart() {
        return mainPart;
    }

    public boolean has(String part) {
        return parts.containsKey(part);
    }

    public byte[] bytes(String part) {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new FileRefused(Refusal.DAMAGED, part);
        }
        return bytes.clone();
    }

    public Document xml(String part) {
        return Xml.parse(bytes(part), part);
    }

    /** What a part refers to; nothing where it has no list. */
    public List<Relation> relations(String part) {
        byte[] rels = parts.get(Relations.fileOf(part));
        return rels == null ? List.of() : Relations.read(rels, part);
    }

    /** The file with these parts in the place of its own; every other part stays as it was. */
    public byte[] with(Map<String, byte[]> changed) {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        changed.forEach((part, bytes) -> {
            if (all.replace(part, bytes) == null) {
                throw new IllegalArgumentException("no such part: " + part);
            }
        });
        return ZipWriter.write(all);
    }
}
