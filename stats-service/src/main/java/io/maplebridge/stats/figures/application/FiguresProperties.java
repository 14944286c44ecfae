package io.maplebridge.stats.figures.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a town prints its figures.
 *
 * @param rounding of rates and averages: HALF_UP by rule, TRUNCATE where a town cuts them off
 */
@ConfigurationProperties("maplebridge.figures")
record FiguresProperties(@DefaultValue("HALF_UP") Rounding rounding) {

    /** What becomes of the decimals that are not printed. */
    enum Rounding {
        HALF_UP,
        TRUNCATE
    }
}
