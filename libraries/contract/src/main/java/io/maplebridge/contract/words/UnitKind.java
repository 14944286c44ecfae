package io.maplebridge.contract.words;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a unit is. */
public enum UnitKind {
    /** 村居: a village or a community. */
    VILLAGE,
    /** 网格: a part of a village that one person looks after. */
    GRID,
    /** 人民调解委员会. */
    COMMITTEE,
    /** A place of the town itself: 综治中心, 信访办, 司法所, 12345 专班. */
    OFFICE;

    /**
     * Empty for a kind that came later than this reader.
     *
     * @param text as it stands on the wire and in a store
     */
    public static Optional<UnitKind> of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(text)).findFirst();
    }

    /**
     * @param parent null for the town itself
     */
    public boolean standsUnder(@Nullable UnitKind parent) {
        return switch (this) {
            case VILLAGE, OFFICE -> parent == null;
            case GRID, COMMITTEE -> parent == null || parent == VILLAGE;
        };
    }
}
