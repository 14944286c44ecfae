package io.maplebridge.cases.life.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The outbox inside the case documents. {@code pending} says that {@code published} is behind
 * {@code version}; it is only taken back while the case is still at the version that was published.
 */
final class MongoOutbox implements Outbox {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> cases;

    MongoOutbox(MongoCollection<Document> cases) {
        this.cases = cases;
    }

    @Override
    public List<CaseId> waiting(int most) {
        return cases.find(eq(CaseDocument.PENDING, true))
                .projection(include(CaseDocument.ID))
                .sort(ascending("updatedAt"))
                .limit(most)
                .map(d -> new CaseId(UUID.fromString(d.getString(CaseDocument.ID))))
                .into(new ArrayList<>());
    }

    @Override
    public List<Unpublished> unpublished(Collection<CaseId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return cases
                .find(in(CaseDocument.ID, ids.stream().map(CaseId::toString).toList()))
                .map(d ->
                        new Unpublished(
                                CaseDocument.file(d), new Fields(d).whole(CaseDocument.PUBLISHED)))
                .into(new ArrayList<>())
                .stream()
                .filter(u -> u.published() < u.file().version())
                .toList();
    }

    @Override
    public void published(Collection<CaseFile> upTo) {
        if (upTo.isEmpty()) {
            return;
        }
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
