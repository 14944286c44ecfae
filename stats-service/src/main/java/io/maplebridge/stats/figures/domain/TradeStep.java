package io.maplebridge.stats.figures.domain;

import org.jspecify.annotations.Nullable;

/**
 * A kind of milestone in the words of the trade.
 *
 * @param kind as facts name it
 * @param reason that it is by itself when it is recorded late, such as 更正; null for an ordinary
 *     step, which is then a late one
 * @param alwaysSo true where it says what was so on earlier days too, whenever it happened
 */
public record TradeStep(String kind, Wording name, @Nullable Reason reason, boolean alwaysSo) {}
