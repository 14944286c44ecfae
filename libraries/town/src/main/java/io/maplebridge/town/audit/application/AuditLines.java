package io.maplebridge.town.audit.application;

import io.maplebridge.town.audit.domain.AuditLine;
import io.maplebridge.town.audit.domain.Deed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines as they are kept: appended, read, never changed. */
public interface AuditLines {

    /**
     * Which lines. Null means any.
     *
     * @param page counted from 0
     */
    record Query(
            @Nullable String account,
            @Nullable Deed deed,
            @Nullable String subject,
            int page,
            int size) {

        public boolean isForAll() {
            return account == null && deed == null && subject == null;
        }
    }

    Optional<AuditLine> last();

    /** False when a line of that number, or of that entry, is there already. */
    boolean add(AuditLine line);

    boolean has(UUID entry);

    /** Newest first. */
    List<AuditLine> find(Query query);

    long count(Query query);

    /** How many lines of a kind each account has written since then, by account. */
    Map<String, Long> countByAccount(Deed deed, Instant since);

    /** From the first to the last. */
    void each(Consumer<AuditLine> reader);
}
