package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Share;
import java.util.List;

/**
 * A page of the facts behind a number, in the order of the date the figure is about.
 *
 * @param number what all of them add up to: their count, or the sum of their weights
 * @param total how many they are
 */
public record FactList(
        Counted figure, Freshness freshness, long number, long total, List<Share> shares) {}
