package io.maplebridge.stats.reports.domain;

import io.maplebridge.stats.editions.domain.Hand;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a report was made, of what. The file itself is not kept: it can be made again.
 *
 * @param edition id of the edition it was filled from; null for live figures
 * @param span code of the period
 * @param asOf ISO day
 * @param left how many marks stayed in it, because whoever made it wished so
 * @param hash of the file that was handed out
 */
public record MadeReport(
        String id,
        String town,
        VersionId version,
        String name,
        @Nullable String edition,
        String span,
        String asOf,
        int left,
        String hash,
        Instant at,
        Hand by) {}
