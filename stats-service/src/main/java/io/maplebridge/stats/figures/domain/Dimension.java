package io.maplebridge.stats.figures.domain;

import io.maplebridge.contract.words.Level;
import io.maplebridge.stats.facts.domain.Standing;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What a figure can be broken down by. */
public enum Dimension {
    /** not broken down; its one key is empty */
    TOTAL,
    /** when it happened: the month of the date that a figure is about, such as 2023-06 */
    MONTH,
    VILLAGE,
    CATEGORY,
    SOURCE,
    CHANNEL,
    LEVEL;

    /** The key of a case that has none: nothing falls out of a breakdown, so its sum holds. */
    public static final String NONE = "none";

    /** The key under which a case is found as it stands. */
    String key(Standing standing, LocalDate when) {
        return switch (this) {
            case TOTAL -> "";
            case MONTH -> YearMonth.from(when).toString();
            case VILLAGE -> standing.row().village();
            case CATEGORY -> orNone(standing.row().category());
            case SOURCE -> standing.row().source();
            case CHANNEL -> orNone(standing.row().channel());
            case LEVEL -> level(standing.level());
        };
    }

    private static String orNone(@Nullable String code) {
        return code == null ? NONE : code;
    }

    private static String level(@Nullable Level level) {
        return level == null ? NONE : level.name();
    }
}
