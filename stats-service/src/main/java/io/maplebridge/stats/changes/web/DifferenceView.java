package io.maplebridge.stats.changes.web;

import java.util.List;

/**
 * A number then and now, and what made it so, as a page shows it.
 *
 * @param delta with its sign
 * @param ways 新增 2 件 +2, 退出 1 件 −1: they add up to the difference
 * @param reasons 补录 +1, 更正 −1
 * @param explained false is said in red
 * @param sum the check in a line
 */
public record DifferenceView(
        String figure,
        String name,
        String before,
        String after,
        String delta,
        List<String> ways,
        List<String> reasons,
        boolean explained,
        String sum,
        List<MoveLine> lines) {}
