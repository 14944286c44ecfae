package io.maplebridge.stats.editions.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which edition: the n-th of a town's year, as 第n版 stands on the paper.
 *
 * @param number from 1
 */
public record EditionId(String town, int year, int number) {

    private static final Pattern TEXT = Pattern.compile("(.+)-(\\d{4})-([1-9]\\d{0,5})");

    /** From its text; empty when it is none. */
    public static Optional<EditionId> of(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(
                        new EditionId(
                                parts.group(1),
                                Integer.parseInt(parts.group(2)),
                                Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return town + "-" + year + "-" + number;
    }
}
