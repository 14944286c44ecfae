package io.maplebridge.template.docx.opc;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells what a file is by its beginning, whatever its name says. */
final class FirstBytes {

    private static final int LOOKED_AT = 4096;

    private FirstBytes() {}

    static void requireZip(byte[] file) {
        if (file.length == 0) {
            throw new FileRefused(Refusal.EMPTY, "");
        }
        if (starts(file, 'P', 'K', 3, 4)) {
            return;
        }
        if (starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FileRefused(hasPassword(file) ? Refusal.PASSWORD : Refusal.OLD_DOC, "");
        }
        throw new FileRefused(text(beginning(file)), "");
    }

    private static boolean starts(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** An encrypted .docx is wrapped in the old container, with a stream of this name. */
    private static boolean hasPassword(byte[] file) {
        String names = new String(file, StandardCharsets.ISO_8859_1);
        return names.contains(
                new String(
                        "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
                        StandardCharsets.ISO_8859_1));
    }

    private static String beginning(byte[] file) {
        Charset charset =
                starts(file, 0xFF, 0xFE)
                        ? StandardCharsets.UTF_16LE
                        : starts(file, 0xFE, 0xFF)
                                ? StandardCharsets.UTF_16BE
                                : StandardCharsets.UTF_8;
        return new String(file, 0, Math.min(file.length, LOOKED_AT), charset)
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Refusal text(String beginning) {
        if (beginning.startsWith("{\\rtf")) {
            return Refusal.RTF;
        }
        if ((beginning.startsWith("<") && beginning.contains("<html"))
                || beginning.startsWith("<!doctype html")
                || beginning.startsWith("mime-version:")) {
            return Refusal.HTML;
        }
        if (beginning.contains("<pkg:package") || beginning.contains("office/2006/xmlpackage")) {
            return Refusal.FLAT_XML;
        }
        if (beginning.contains("worddocument") || beginning.contains("office/word/2003/wordml")) {
            return Refusal.WORD_2003_XML;
        }
        return Refusal.NOT_A_ZIP;
    }
}
