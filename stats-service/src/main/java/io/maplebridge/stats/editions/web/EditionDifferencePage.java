package io.maplebridge.stats.editions.web;

import io.maplebridge.platform.page.Paging;
import io.maplebridge.stats.changes.web.DifferenceView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition held against today, or against the one before.
 *
 * @param against what it is held against, in words
 * @param figures every figure that is another one, without its cases; with them where one was asked
 *     for
 * @param address of the page, a figure to be added
 */
record EditionDifferencePage(
        String name,
        String heading,
        String seal,
        String against,
        String back,
        String address,
        boolean one,
        List<DifferenceView> figures,
        @Nullable Paging paging) {}
