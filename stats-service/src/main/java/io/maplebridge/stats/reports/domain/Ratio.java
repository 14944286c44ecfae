package io.maplebridge.stats.reports.domain;

import java.math.RoundingMode;

/**
 * What a quotient divides, and how it is printed.
 *
 * @param above and below ids of the two figures
 */
public record Ratio(
        String above, String below, boolean percent, int decimals, RoundingMode rounding) {}
