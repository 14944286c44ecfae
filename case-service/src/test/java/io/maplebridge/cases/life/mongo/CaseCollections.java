package io.maplebridge.cases.life.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.cases.ledger.application.Ledger;
import io.maplebridge.cases.ledger.mongo.LedgerStore;
import io.maplebridge.cases.life.application.CaseFiles;
import io.maplebridge.cases.life.application.CaseNumbers;
import io.maplebridge.cases.life.application.FurtherContents;
import io.maplebridge.cases.life.application.Outbox;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.testkit.SentQueries;
import io.maplebridge.testkit.TestDocuments;
import java.time.Clock;
import org.bson.Document;

/** The collections of the service in a database of their own, on the server of this test run. */
public final class CaseCollections {

    private static final MongoClient CLIENT = SentQueries.client(TestDocuments.uri("maplebridge"));

    private final MongoDatabase database = CLIENT.getDatabase(TestDocuments.freshDatabase().name());

    public MongoDatabase database() {
        return database;
    }

    public MongoCollection<Document> cases() {
        return database.getCollection("cases");
    }

    public MongoCollection<Document> leases() {
        return database.getCollection("leases");
    }

    public CaseFiles files() {
        return new MongoCaseFiles(cases(), openings(), beside());
    }

    public Outbox outbox() {
        return new MongoOutbox(cases(), openings());
    }

    public FurtherContents further() {
        return new MongoFurtherContents(database.getCollection("further_contents"));
    }

    Openings openings() {
        return new Openings(database.getCollection("openings"), new TownTime(Clock.systemUTC()));
    }

    public Ledger ledger() {
        return LedgerStore.of(cases());
    }

    public CaseNumbers numbers() {
        return new MongoCaseNumbers(
                database.getCollection("number_counters"), database.getCollection("numbers"));
    }

    public BesideHistory beside() {
        return LedgerStore.beside();
    }
}
