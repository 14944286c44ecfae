package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All cases. One case is one unit: it is written whole or not at all. */
public interface CaseFiles {

    Optional<CaseFile> find(CaseId id);

    /** Those of the named cases that there are. */
    Map<CaseId, CaseFile> find(Collection<CaseId> ids);

    /**
     * Some of all cases, in the order of their ids.
     *
     * @param after the id that these come after; null for the first
     */
    List<CaseFile> after(@Nullable CaseId after, int most);

    /**
     * Adds new cases, in one write.
     *
     * @param files no two with the same id
     * @return the ids that there already was a case with: it stays as it is
     */
    Set<CaseId> add(Collection<CaseFile> files);

    /** Adds a new case; false when there already is one with this id. */
    default boolean add(CaseFile file) {
        return add(List.of(file)).isEmpty();
    }

    /**
     * Writes what happened since {@code before}.
     *
     * @throws StaleCase when the case is no longer at that version; nothing was written
     */
    void save(CaseFile before, CaseFile after);
}
