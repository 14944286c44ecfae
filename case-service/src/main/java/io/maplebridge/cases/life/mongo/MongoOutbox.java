package io.maplebridge.cases.life.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.WriteModel;
import io.maplebridge.cases.life.application.Outbox;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.platform.mongo.Fields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The outbox: new cases among the {@link Openings}, and inside the case documents what was done
 * since. {@code pending} says that {@code published} is behind {@code version}; it is only taken
 * back while the case is still at the version that was published.
 */
final class MongoOutbox implements Outbox {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> cases;
    private final Openings openings;

    MongoOutbox(MongoCollection<Document> cases, Openings openings) {
        this.cases = cases;
        this.openings = openings;
    }

    @Override
    public List<CaseId> waiting(int most, Instant since) {
        List<Openings.Waiting> waiting = openings.waiting(most, since);
        cases.find(and(eq(CaseDocument.PENDING, true), lte(CaseDocument.UPDATED, Date.from(since))))
                .projection(include(CaseDocument.ID, CaseDocument.UPDATED))
                .sort(ascending(CaseDocument.UPDATED))
                .limit(most)
                .map(document -> Openings.Waiting.read(document, CaseDocument.UPDATED))
                .into(waiting);
        return waiting.stream()
                .sorted(Comparator.comparing(Openings.Waiting::since))
                .map(Openings.Waiting::id)
                .distinct()
                .limit(most)
                .toList();
    }

    @Override
    public List<Unpublished> unpublished(Collection<CaseId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Document> documents =
                cases.find(in(CaseDocument.ID, ids.stream().map(CaseId::toString).toList()))
                        .into(new ArrayList<>());
        // Asked after the cases, which were named before they were written: a name that is gone
        // by now is of one whose first event was acknowledged.
        Set<CaseId> opening = openings.namedOf(ids);
        return documents.stream()
                .map(document -> unpublished(document, opening))
                .filter(u -> u.published() < u.file().version())
                .toList();
    }

    private static Unpublished unpublished(Document document, Set<CaseId> opening) {
        CaseFile file = CaseDocument.file(document);
        int published = new Fields(document).whole(CaseDocument.PUBLISHED);
        return new Unpublished(file, opening.contains(file.id()) ? 0 : published);
    }

    @Override
    public void published(Collection<CaseFile> upTo) {
        if (upTo.isEmpty()) {
            return;
        }
        long opened = openings.end(upTo.stream().map(CaseFile::id).toList());
        boolean onlyOpened = upTo.stream().allMatch(file -> file.version() == 1);
        if (!onlyOpened || opened < upTo.size()) {
            mark(upTo);
        }
    }

    /** One update for all cases of a version. */
    private void mark(Collection<CaseFile> upTo) {
        Map<Integer, List<String>> byVersion = new TreeMap<>();
        // Batches that meet in one order of keys cannot block each other.
        upTo.stream()
                .sorted(Comparator.comparing(file -> file.id().toString()))
                .forEach(file ->
                        byVersion
                                .computeIfAbsent(file.version(), version -> new ArrayList<>())
                                .add(file.id().toString()));
        List<WriteModel<Document>> unchanged = new ArrayList<>();
        List<WriteModel<Document>> all = new ArrayList<>();
        byVersion.forEach((version, ids) -> {
            Bson these = in(CaseDocument.ID, ids);
            Bson known = max(CaseDocument.PUBLISHED, version);
            unchanged.add(
                    new UpdateManyModel<>(
                            and(these, eq(CaseDocument.VERSION, version)),
                            combine(known, set(CaseDocument.PENDING, false))));
            all.add(new UpdateManyModel<>(these, known));
        });
        if (cases.bulkWrite(unchanged, UNORDERED).getMatchedCount() < upTo.size()) {
            // Some have something new to say: they stay pending.
            cases.bulkWrite(all, UNORDERED);
        }
    }
}
