package io.maplebridge.stats.daily.domain;

import java.time.LocalDate;
import java.util.Map;

/**
 * What belongs to some days of a month, which no sheet is about: added up when it is asked for,
 * from the spans of the facts concerned.
 */
public interface SomeDays {

    /** A sheet for each family of which there is anything. */
    Map<String, Sheet> of(LocalDate first, LocalDate last);
}
