package io.maplebridge.platform.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The head of a column that a list can be ordered by.
 *
 * @param ariaSort {@code ascending}, {@code descending} or {@code none}
 */
public record SortLink(String text, String href, String ariaSort) {

    /** Which way a list is ordered. */
    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    /**
     * @param ordered the page ordered by this column
     * @param current which way the list below is ordered by it, null when by another column
     */
    public static SortLink of(String text, PageAddress ordered, @Nullable Direction current) {
        return new SortLink(
                text,
                ordered.href(),
                current == null ? "none" : current.name().toLowerCase(Locale.ROOT));
    }
}
