package io.maplebridge.bench.fold;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.bson.Document;

/** Finds where a release of the stats service keeps its rows, whatever it calls them. */
final class Rows {

    private Rows() {}

    /** The collection that has a document under the id of the case. */
    static MongoCollection<Document> of(MongoDatabase store, UUID id) {
        for (String name : store.listCollectionNames()) {
            MongoCollection<Document> collection = store.getCollection(name);
            if (collection.find(eq("_id", id.toString())).first() != null) {
                return collection;
            }
        }
        throw new IllegalStateException("no row of " + id + " in " + store.getName());
    }
}
