package io.maplebridge.stats.reports.application;

import io.maplebridge.stats.reports.domain.TemplateVersion;
import io.maplebridge.stats.reports.domain.VersionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where templates are kept, byte by byte. They are truth and not derived. */
public interface Templates {

    /** Writes the bytes of a version that is still to come. */
    void putBytes(String content, Instant at, byte[] bytes);

    /** The bytes; empty when any of them are missing. */
    Optional<byte[]> bytes(String content);

    /** Whether the version was written: not when there is one of that number already. */
    boolean add(TemplateVersion version);

    Optional<TemplateVersion> find(VersionId id);

    /** The versions of one template, the first first. */
    List<TemplateVersion> versions(String template);

    /** All of a town, by template and number. */
    List<TemplateVersion> ofTown(String town);

    /** Clears bytes older than that moment that belong to no version: a crash left them. */
    void clearStray(Instant olderThan);
}
