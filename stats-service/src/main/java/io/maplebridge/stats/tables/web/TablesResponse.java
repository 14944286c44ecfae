package io.maplebridge.stats.tables.web;

import java.util.List;

/** The tables there are. */
record TablesResponse(List<Line> tables) {

    /**
     * One of them.
     *
     * @param span for which it is usually made: month, quarter, half, year
     */
    record Line(String code, String name, String span) {}
}
