package io.maplebridge.platform.page;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list a page shows.
 *
 * @param number of the page, from 1
 * @param size rows of a full page
 * @param total rows of the whole list
 */
public record Paging(int number, int size, long total, PageAddress address) {

    public int pages() {
        return Math.max(1, Math.toIntExact((total + size - 1) / size));
    }

    /** Whether the list is on this page as a whole. */
    public boolean onlyPage() {
        return pages() == 1;
    }

    public long firstRow() {
        return total == 0 ? 0 : (long) (number - 1) * size + 1;
    }

    public long lastRow() {
        return Math.min((long) number * size, total);
    }

    public @Nullable String previous() {
        return number > 1 ? address.with("page", number == 2 ? null : number - 1).href() : null;
    }

    public @Nullable String next() {
        return number < pages() ? address.with("page", number + 1).href() : null;
    }
}
