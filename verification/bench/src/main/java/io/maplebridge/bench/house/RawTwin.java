package io.maplebridge.bench.house;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * A collection with the indexes of a service's own and the same documents, written with the driver
 * alone: unordered, five hundred at a time, by one client. What a service could reach at most.
 */
public final class RawTwin {

    private static final int BATCH = 500;

    private final MongoCollection<RawBsonDocument> twin;
    private final MongoCollection<RawBsonDocument> original;

    private RawTwin(
            MongoCollection<RawBsonDocument> twin, MongoCollection<RawBsonDocument> original) {
        this.twin = twin;
        this.original = original;
    }

    /** With the indexes that the original has now, and no documents. */
    public static RawTwin of(MongoCollection<Document> original, MongoDatabase elsewhere) {
        String name = original.getNamespace().getCollectionName();
        elsewhere.createCollection(name);
        List<Document> indexes = new ArrayList<>();
        for (Document index : original.listIndexes()) {
            index.remove("ns");
            if (!"_id_".equals(index.getString("name"))) {
                indexes.add(index);
            }
        }
        if (!indexes.isEmpty()) {
            elsewhere.runCommand(new Document("createIndexes", name).append("indexes", indexes));
        }
        return new RawTwin(
                elsewhere.getCollection(name, RawBsonDocument.class),
                original.withDocumentClass(RawBsonDocument.class));
    }

    /** The documents of the original that have these ids, as they are stored now. */
    public List<RawBsonDocument> originals(Collection<?> ids) {
        List<RawBsonDocument> found = new ArrayList<>();
        for (List<?> batch : inBatches(List.copyOf(ids))) {
            original.find(in("_id", batch)).into(found);
        }
        if (found.size() != ids.size()) {
            throw new IllegalStateException(found.size() + " documents instead of " + ids.size());
        }
        return found;
    }

    /** Takes over all that the original holds. */
    public void fill() {
        List<RawBsonDocument> batch = new ArrayList<>();
        for (RawBsonDocument document : original.find()) {
            batch.add(document);
            if (batch.size() == BATCH) {
                insert(batch);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            insert(batch);
        }
    }

    public void insert(List<RawBsonDocument> documents) {
        for (List<RawBsonDocument> batch : inBatches(documents)) {
            twin.insertMany(batch, new InsertManyOptions().ordered(false));
        }
    }

    /** Each in the place of an older one, or of none. */
    public void put(List<RawBsonDocument> documents) {
        for (List<RawBsonDocument> batch : inBatches(documents)) {
            twin.bulkWrite(
                    batch.stream()
                            .map(document ->
                                    new ReplaceOneModel<>(
                                            eq("_id", document.get("_id")),
                                            document,
                                            new ReplaceOptions().upsert(true)))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        }
    }

    /**
     * @throws IllegalStateException when it does not hold as many documents as the original
     */
    public void mustHoldAsMany() {
        long here = twin.countDocuments();
        long there = original.countDocuments();
        if (here != there) {
            throw new IllegalStateException(here + " documents beside " + there);
        }
    }

    private static <T> List<List<T>> inBatches(List<T> documents) {
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += BATCH) {
            batches.add(documents.subList(from, Math.min(from + BATCH, documents.size())));
        }
        return batches;
    }
}
