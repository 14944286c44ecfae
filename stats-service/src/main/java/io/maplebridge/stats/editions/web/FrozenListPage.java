package io.maplebridge.stats.editions.web;

import io.maplebridge.platform.page.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list behind a number of an edition, as it was.
 *
 * @param weights whether each line says what it adds
 */
record FrozenListPage(
        String name,
        String number,
        String heading,
        String hash,
        String edition,
        String back,
        String formula,
        boolean weights,
        List<Row> rows,
        Paging paging) {

    /** A case. */
    record Row(@Nullable String href, String number, String on, String place, String weight) {}
}
