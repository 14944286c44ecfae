package io.maplebridge.testkit.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/** The store that is asked. Its database is emptied after every check. */
interface OnStore {

    MongoClient client();

    MongoDatabase database();

    default MongoCollection<Document> cases() {
        return database().getCollection("cases");
    }
}
