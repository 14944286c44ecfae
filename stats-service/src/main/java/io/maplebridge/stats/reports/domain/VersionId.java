package io.maplebridge.stats.reports.domain;

import io.maplebridge.platform.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which version of which template. Templates are told apart by their town and name, so two uploads
 * at once of one new name are two versions of one template.
 *
 * @param template sixteen hexadecimal digits
 * @param number from 1
 */
public record VersionId(String template, int number) {

    private static final int DIGITS = 16;
    private static final Pattern TEXT = Pattern.compile("([0-9a-f]{16})-([1-9]\\d{0,5})");

    /** The template of that name in that town. */
    public static String template(String town, String name) {
        return Sha256.of((town + "\n" + name).getBytes(StandardCharsets.UTF_8))
                .substring(0, DIGITS);
    }

    /** From its text; empty when it is none. */
    public static Optional<VersionId> of(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new VersionId(parts.group(1), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return template + "-" + number;
    }
}
