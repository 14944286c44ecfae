package io.maplebridge.stats.daily.mongo;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.maplebridge.platform.mongo.FirstWrite;
import io.maplebridge.stats.daily.application.Delta;
import io.maplebridge.stats.daily.application.Fenced;
import io.maplebridge.stats.daily.application.Intent;
import io.maplebridge.stats.daily.application.Intents;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.facts.domain.FactId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * One document a partition, its newest intent. It is fenced by epoch: that of a later owner is not
 * replaced, and against it the upsert meets its id.
 */
final class MongoIntents implements Intents {

    private static final String ID = "_id";
    private static final String EPOCH = "epoch";
    private static final String LIFE = "life";
    private static final String TO = "to";
    private static final String CHANGES = "changes";
    private static final String CREATED = "created";
    private static final String DELTA = "delta";

    private final MongoCollection<Document> intents;

    MongoIntents(MongoDatabase database) {
        intents = database.getCollection(StatsIndexes.INTENTS);
    }

    /** Whoever holds a partition has claimed it, so there is a document in whose place it goes. */
    @Override
    public void put(Collection<Intent> intended) {
        List<ReplaceOneModel<Document>> writes =
                intended.stream()
                        .map(intent ->
                                new ReplaceOneModel<>(mineOrEarlier(intent.owner()), of(intent)))
                        .toList();
        BulkWriteResult written = intents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        if (written.getMatchedCount() < writes.size()) {
            throw new Fenced(intended.stream().map(Intent::owner).toList());
        }
    }

    private static Document of(Intent intent) {
        PartitionState owner = intent.owner();
        Delta delta = intent.delta();
        return new Document(ID, owner.partition().toString())
                .append(EPOCH, owner.epoch())
                .append(LIFE, owner.life())
                .append(TO, intent.to())
                .append(CREATED, intent.created())
                .append(DELTA, delta == null ? null : DeltaDocument.named(delta))
                .append(CHANGES, intent.changes().stream().map(MongoIntents::of).toList());
    }

    @Override
    public Optional<Intent> claim(PartitionState owner) {
        boolean claimed =
                FirstWrite.of(() ->
                        intents.updateOne(
                                mineOrEarlier(owner),
                                Updates.set(EPOCH, owner.epoch()),
                                new UpdateOptions().upsert(true)));
        if (!claimed) {
            throw new Fenced(owner.partition(), owner.epoch());
        }
        Document kept = intents.find(Filters.eq(ID, owner.partition().toString())).first();
        return Optional.ofNullable(kept)
                .filter(document -> document.containsKey(CHANGES))
                .filter(document -> document.getLong(LIFE) == owner.life())
                .filter(document -> document.getLong(TO) > owner.position())
                .map(document -> intent(owner, document));
    }

    private static Bson mineOrEarlier(PartitionState owner) {
        return Filters.and(
                Filters.eq(ID, owner.partition().toString()), Filters.lte(EPOCH, owner.epoch()));
    }

    private static Document of(Intent.Change change) {
        return new Document(ID, change.id().value())
                .append("version", change.version())
                .append("shape", change.shape());
    }

    private static Intent intent(PartitionState owner, Document document) {
        return new Intent(
                owner,
                document.getLong(TO),
                document.getLong(CREATED),
                Optional.ofNullable(document.get(DELTA, Document.class))
                        .map(DeltaDocument::named)
                        .orElse(null),
                document.getList(CHANGES, Document.class).stream()
                        .map(MongoIntents::change)
                        .toList());
    }

    private static Intent.Change change(Document document) {
        return new Intent.Change(
                new FactId(document.getString(ID)),
                document.getLong("version"),
                document.getInteger("shape"));
    }
}
