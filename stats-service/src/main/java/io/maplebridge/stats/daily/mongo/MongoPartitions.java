package io.maplebridge.stats.daily.mongo;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.maplebridge.platform.mongo.FirstWrite;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.daily.application.Delta;
import io.maplebridge.stats.daily.application.Fenced;
import io.maplebridge.stats.daily.application.LogPartition;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.application.Partitions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * One document a partition, and one that says which era is wanted. The first epoch of a partition
 * is the time in milliseconds and not 1: when a store is emptied under running owners, the epochs
 * they still hold are lower than every new one.
 */
final class MongoPartitions implements Partitions {

    private static final String ID = "_id";
    private static final String WANTED = "wanted";
    private static final String EPOCH = "epoch";
    private static final String POSITION = "position";
    private static final String ROWS = "rows";
    private static final String ERA = "era";
    private static final String LIFE = "life";
    private static final String FINGERPRINT = "fingerprint";
    private static final String PENDING = "pending";

    private final MongoCollection<Document> partitions;
    private final MongoCollection<Document> eras;
    private final MongoDatabase database;
    private final TownTime time;
    private volatile boolean indexed;

    MongoPartitions(MongoDatabase database, TownTime time) {
        partitions = database.getCollection(StatsIndexes.POSITIONS);
        eras = database.getCollection(StatsIndexes.ERAS);
        this.database = database;
        this.time = time;
    }

    @Override
    public PartitionState take(LogPartition partition) {
        return raise(partition, Updates.inc(EPOCH, 1L));
    }

    @Override
    public PartitionState rewind(LogPartition partition) {
        return raise(
                partition,
                Updates.combine(
                        Updates.inc(EPOCH, 1L),
                        Updates.inc(LIFE, 1L),
                        Updates.set(POSITION, 0L),
                        Updates.set(ROWS, 0L),
                        Updates.set(FINGERPRINT, ""),
                        Updates.set(PENDING, List.of())));
    }

    private PartitionState raise(LogPartition partition, Bson update) {
        ensureIndexes();
        Document raised = raiseExisting(partition, update);
        if (raised == null) {
            StatsIndexes.ensure(database); // the store is new, or was emptied while we ran
            insert(partition);
            raised = raiseExisting(partition, update);
        }
        if (raised == null) {
            throw new Fenced(partition, 0);
        }
        return state(raised);
    }

    private void ensureIndexes() {
        if (!indexed) {
            StatsIndexes.ensure(database);
            indexed = true;
        }
    }

    private @Nullable Document raiseExisting(LogPartition partition, Bson update) {
        return partitions.findOneAndUpdate(
                Filters.eq(ID, partition.toString()),
                update,
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    }

    /** Another owner may be as quick; then its document serves as well. */
    private void insert(LogPartition partition) {
        long now = time.now().toEpochMilli();
        Document fresh =
                new Document(ID, partition.toString())
                        .append(EPOCH, now)
                        .append(LIFE, now)
                        .append(POSITION, 0L)
                        .append(ROWS, 0L)
                        .append(ERA, wantedEra())
                        .append(FINGERPRINT, PartitionState.NEVER_COUNTED);
        FirstWrite.of(() -> partitions.insertOne(fresh));
    }

    @Override
    public void advance(Collection<PartitionState> reached) {
        BulkWriteResult noted =
                partitions.bulkWrite(
                        reached.stream().map(MongoPartitions::advanced).toList(),
                        new BulkWriteOptions().ordered(false));
        if (noted.getMatchedCount() < reached.size()) {
            throw new Fenced(reached);
        }
    }

    private static UpdateOneModel<Document> advanced(PartitionState reached) {
        Bson mine =
                Filters.and(
                        Filters.eq(ID, reached.partition().toString()),
                        Filters.eq(EPOCH, reached.epoch()));
        Bson update =
                Updates.combine(
                        Updates.set(POSITION, reached.position()),
                        Updates.set(ROWS, reached.rows()),
                        Updates.set(ERA, reached.era()),
                        Updates.set(FINGERPRINT, reached.fingerprint()),
                        Updates.set(
                                PENDING,
                                reached.pending().stream().map(DeltaDocument::named).toList()));
        return new UpdateOneModel<>(mine, update);
    }

    @Override
    public Map<LogPartition, PartitionState> states() {
        Map<LogPartition, PartitionState> states = new TreeMap<>();
        for (Document document : partitions.find()) {
            PartitionState state = state(document);
            states.put(state.partition(), state);
        }
        return states;
    }

    @Override
    public long wantedEra() {
        Document wanted = eras.find(Filters.eq(ID, WANTED)).first();
        return wanted == null ? 0 : wanted.getLong(ERA);
    }

    @Override
    public long raiseEra() {
        eras.updateOne(
                Filters.eq(ID, WANTED), Updates.inc(ERA, 1L), new UpdateOptions().upsert(true));
        return wantedEra();
    }

    private static PartitionState state(Document document) {
        return new PartitionState(
                LogPartition.of(document.getString(ID)),
                document.getLong(EPOCH),
                document.getLong(LIFE),
                document.getLong(POSITION),
                document.getLong(ROWS),
                document.getLong(ERA),
                document.getString(FINGERPRINT),
                pending(document));
    }

    /** None in a release before. */
    private static List<Delta> pending(Document document) {
        return document.getList(PENDING, Document.class, List.of()).stream()
                .map(DeltaDocument::named)
                .toList();
    }
}
