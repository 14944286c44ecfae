package io.maplebridge.cases.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.cases.application.CaseFiles;
import io.maplebridge.cases.application.CaseNumbers;
import io.maplebridge.cases.application.Lease;
import io.maplebridge.cases.application.Ledger;
import io.maplebridge.cases.application.Outbox;
import io.maplebridge.cases.domain.Deadlines;
import io.maplebridge.cases.domain.Queues;
import io.maplebridge.platform.start.UntilDone;
import io.maplebridge.platform.time.TownTime;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;

@Configuration(proxyBeanMethods = false)
class CasesMongoConfiguration {

    private final MongoDatabase database;

    CasesMongoConfiguration(MongoClient client, CasesProperties properties) {
        this.database = client.getDatabase(properties.database());
    }

    /** The service's own, for all that it keeps. */
    @Bean
    MongoDatabase casesDatabase() {
        return database;
    }

    @Bean
    CaseFiles caseFiles(Deadlines deadlines, Queues queues) {
        return new MongoCaseFiles(cases(), deadlines, queues);
    }

    @Bean
    Outbox outbox() {
        return new MongoOutbox(cases());
    }

    @Bean
    Ledger ledger() {
        return new MongoLedger(cases());
    }

    @Bean
    CaseNumbers caseNumbers() {
        return new MongoCaseNumbers(
                database.getCollection("number_counters"), database.getCollection("numbers"));
    }

    @Bean
    Lease lease(TownTime time) {
        return new MongoLease(database.getCollection("leases"), time);
    }

    @Bean
    UntilDone caseIndexesCreated(TaskScheduler scheduler) {
        return new UntilDone(
                "create the indexes of the cases",
                () -> {
                    CaseIndexes.create(cases());
                    return true;
                },
                scheduler);
    }

    @Bean
    UntilDone olderCasesReshaped(Deadlines deadlines, Queues queues, TaskScheduler scheduler) {
        return UntilDone.inBackground(
                "make the fields of older cases anew",
                () -> {
                    new Reshaping(cases(), deadlines, queues).run();
                    return true;
                },
                scheduler);
    }

    private MongoCollection<Document> cases() {
        return database.getCollection("cases");
    }
}
