package io.maplebridge.platform.page;

import org.jspecify.annotations.Nullable;

/**
 * A time limit as it is shown.
 *
 * @param text such as 剩 3 天, 逾期 2 天
 * @param used share of the limit that is used up, 0 to 100
 * @param article where the limit comes from, such as 信访工作条例第三十四条; null in a ledger
 */
public record ClockFace(Tone tone, String text, int used, @Nullable String article) {

    public ClockFace {
        used = Math.clamp(used, 0, 100);
    }
}
