package io.maplebridge.template.docx.opc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unfolds a zip within bounds; what is unfolded is counted, what the zip says of it is not. */
final class ZipReader {

    private static final long PACKED = 20L << 20;
    private static final long UNFOLDED = 50L << 20;
    private static final int PARTS = 2_000;

    private ZipReader() {}

    /** The parts by name, in the order of the zip, folders left out. */
    static Map<String, byte[]> read(byte[] file) {
        if (file.length > PACKED) {
            throw new FileRefused(Refusal.TOO_LARGE, "");
        }
        FirstBytes.requireZip(file);
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            return parts(zip);
        } catch (IOException e) {
            FileRefused damaged = new FileRefused(Refusal.DAMAGED, "");
            damaged.initCause(e);
            throw damaged;
        }
    }

    private static Map<String, byte[]> parts(ZipFile zip) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
        if (entries.size() > PARTS) {
            throw new FileRefused(Refusal.UNFOLDS_TOO_FAR, "");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = UNFOLDED;
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName().replace('\\', '/');
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new FileRefused(Refusal.PASSWORD, name);
            }
            if (entry.isDirectory() || name.endsWith("/")) {
                continue;
            }
            byte[] content = content(zip, entry, name, left);
            left -= content.length;
            // A name said twice is read one way here and another way in Word.
            if (parts.put(name, content) != null || name.contains("../") || name.startsWith("/")) {
                throw new FileRefused(Refusal.DAMAGED, name);
            }
        }
        return parts;
    }

    private static byte[] content(ZipFile zip, ZipArchiveEntry entry, String name, long left)
            throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw new FileRefused(Refusal.DAMAGED, name);
        }
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
            content = in.readNBytes((int) left + 1);
        } catch (IOException | IllegalArgumentException e) {
            FileRefused damaged = new FileRefused(Refusal.DAMAGED, name);
            damaged.initCause(e);
            throw damaged;
        }
        if (content.length > left) {
            throw new FileRefused(Refusal.UNFOLDS_TOO_FAR, name);
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        if (crc.getValue() != entry.getCrc()) {
            throw new FileRefused(Refusal.DAMAGED, name + " (CRC)");
        }
        return content;
    }
}
