package io.maplebridge.cases.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.cases.application.CaseFiles;
import io.maplebridge.cases.application.CaseNumbers;
import io.maplebridge.cases.application.Ledger;
import io.maplebridge.cases.application.Outbox;
import io.maplebridge.cases.domain.CaseFixtures;
import io.maplebridge.cases.domain.Delivered;
import io.maplebridge.testkit.SentQueries;
import io.maplebridge.testkit.TestDocuments;
import org.bson.Document;

/** The collections of the service in a database of their own, on the server of this test run. */
final class CaseCollections {

    private static final MongoClient CLIENT = SentQueries.client(TestDocuments.uri("maplebridge"));

    private final MongoDatabase database = CLIENT.getDatabase(TestDocuments.freshDatabase().name());

    MongoDatabase database() {
        return database;
    }

    MongoCollection<Document> cases() {
        return database.getCollection("cases");
    }

    MongoCollection<Document> leases() {
        return database.getCollection("leases");
    }

    CaseFiles files() {
        return new MongoCaseFiles(cases(), Delivered.deadlines(), CaseFixtures.QUEUES);
    }

    Outbox outbox() {
        return new MongoOutbox(cases());
    }

    Ledger ledger() {
        return new MongoLedger(cases());
    }

    CaseNumbers numbers() {
        return new MongoCaseNumbers(
                database.getCollection("number_counters"), database.getCollection("numbers"));
    }
}
