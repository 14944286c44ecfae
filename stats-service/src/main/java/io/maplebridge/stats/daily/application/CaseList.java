package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Share;
import java.util.List;

/**
 * The cases behind a number, in the order of the date the figure is about.
 *
 * @param number what they add up to: their count, or the sum of their weights
 */
public record CaseList(Counted figure, Freshness freshness, long number, List<Share> cases) {}
