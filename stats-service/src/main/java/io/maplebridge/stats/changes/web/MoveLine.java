package io.maplebridge.stats.changes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact that made a number another one, as a page shows it.
 *
 * @param href where it is opened; null for what has no page
 * @param number 案号, or the word for a case that has none yet
 * @param way 新增, 退出 or 变动
 * @param delta by how much the number changed for it, with its sign
 * @param reason 补录, 更正…
 * @param step in the words of the trade
 * @param occurredOn when the step happened
 * @param recordedAt when the system learned of it; null where no step did it
 * @param holder the unit that had it in hand after the step
 * @param moved under which keys it stood and stands, for one that moved
 */
public record MoveLine(
        String factId,
        @Nullable String href,
        String number,
        String way,
        String delta,
        String reason,
        String step,
        String occurredOn,
        @Nullable String recordedAt,
        @Nullable String holder,
        List<String> moved) {}
