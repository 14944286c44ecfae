package io.maplebridge.stats.changes.web;

import io.maplebridge.platform.page.Option;
import io.maplebridge.platform.page.Paging;
import io.maplebridge.stats.daily.web.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page 为什么变了 shows.
 *
 * @param pending what is said while the numbers are not final; null when they are
 * @param all every figure; empty when one was picked
 * @param one the figure that was picked; null for all
 * @param figures address of the figure page
 */
record ChangesPage(
        Question question,
        String heading,
        String from,
        String to,
        List<Option> choices,
        @Nullable String pending,
        List<Line> all,
        @Nullable DifferenceView one,
        @Nullable Paging paging,
        String figures) {

    /**
     * A figure on both days.
     *
     * @param changed whether it is another number on the second day
     * @param href what made it so
     */
    record Line(
            String name, String before, String after, String delta, boolean changed, String href) {}

    /** Those that are another number on the second day. */
    public List<Line> changed() {
        return all.stream().filter(Line::changed).toList();
    }

    /** Those that are the same; one of them may still have moved between its keys. */
    public List<Line> same() {
        return all.stream().filter(line -> !line.changed()).toList();
    }
}
