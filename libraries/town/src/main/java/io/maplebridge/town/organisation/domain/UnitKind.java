package io.maplebridge.town.organisation.domain;

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
     * @param parent null for the town itself
     */
    boolean standsUnder(@Nullable UnitKind parent) {
        return switch (this) {
            case VILLAGE, OFFICE -> parent == null;
            case GRID, COMMITTEE -> parent == null || parent == VILLAGE;
        };
    }
}
