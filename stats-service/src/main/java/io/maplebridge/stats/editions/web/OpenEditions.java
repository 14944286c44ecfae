package io.maplebridge.stats.editions.web;

import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.stats.changes.domain.Difference;
import io.maplebridge.stats.editions.application.CompareEditions;
import io.maplebridge.stats.editions.application.CompareToNow;
import io.maplebridge.stats.editions.application.EditionForReader;
import io.maplebridge.stats.editions.application.EditionReading;
import io.maplebridge.stats.editions.application.ReadEditions;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.EditionId;
import io.maplebridge.stats.editions.domain.FrozenFigure;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens what an address names: an edition, a figure of it, what it is held against. */
@Component
class OpenEditions {

    /** Held against the edition before instead of against today. */
    static final String PREDECESSOR = "predecessor";

    private final ReadEditions editions;
    private final EditionForReader reader;
    private final CompareToNow toNow;
    private final CompareEditions toPredecessor;

    OpenEditions(
            ReadEditions editions,
            EditionForReader reader,
            CompareToNow toNow,
            CompareEditions toPredecessor) {
        this.editions = editions;
        this.reader = reader;
        this.toNow = toNow;
        this.toPredecessor = toPredecessor;
    }

    static EditionId id(String text) {
        return EditionId.of(text).orElseThrow(() -> new NotFound("edition " + text));
    }

    EditionReading open(String text) {
        EditionId id = id(text);
        Edition edition = editions.find(id).orElseThrow(() -> new NotFound("edition " + id));
        return reader.of(edition);
    }

    static FrozenFigure figure(EditionReading reading, String id) {
        FrozenFigure figure = reading.byId().get(id);
        if (figure == null || !figure.counted()) {
            throw new NotFound("figure " + id + " of " + reading.edition().id());
        }
        return figure;
    }

    /** Each figure then and now; or before and then. */
    List<Difference> differences(EditionReading reading, boolean predecessor) {
        if (!predecessor) {
            return toNow.of(reading);
        }
        String before = reading.edition().content().predecessor();
        if (before == null) {
            throw new NotFound("no edition before " + reading.edition().id());
        }
        return toPredecessor.of(open(before), reading);
    }
}
