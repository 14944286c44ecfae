package io.maplebridge.stats.reports.domain;

import io.maplebridge.stats.editions.domain.Hand;
import java.time.Instant;

/**
 * A version of a template, never changed once taken.
 *
 * @param name of the template, as the town calls it
 * @param fileName as it was uploaded, for people to know it again
 * @param size in bytes
 * @param hash of its bytes
 * @param content id under which the bytes are kept
 */
public record TemplateVersion(
        VersionId id,
        String town,
        String name,
        String fileName,
        int size,
        String hash,
        String content,
        Instant at,
        Hand by) {

    /** The same as the n-th of its template. */
    public TemplateVersion numbered(int n) {
        return new TemplateVersion(
                new VersionId(id.template(), n), town, name, fileName, size, hash, content, at, by);
    }
}
