package io.maplebridge.cases.life.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.cases.life.application.CaseFiles;
import io.maplebridge.cases.life.application.CaseNumbers;
import io.maplebridge.cases.life.application.Outbox;
import io.maplebridge.cases.life.application.SentCases;
import io.maplebridge.platform.lease.Lease;
import io.maplebridge.platform.mongo.MongoLease;
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
    CaseFiles caseFiles(BesideHistory beside, TownTime time) {
        return new MongoCaseFiles(cases(), openings(time), beside);
    }

    @Bean
    MongoFurtherContents furtherContents() {
        return new MongoFurtherContents(database.getCollection("further_contents"));
    }

    @Bean
    SentCases sentCases() {
        return new MongoSentCases(cases());
    }

    @Bean
    Outbox outbox(TownTime time) {
        return new MongoOutbox(cases(), openings(time));
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
    UntilDone caseIndexesCreated(MongoFurtherContents further, TaskScheduler scheduler) {
        return new UntilDone(
                "create the indexes of the cases",
                () -> {
                    CaseIndexes.create(cases());
                    further.createIndexes();
                    return true;
                },
                scheduler);
    }

    @Bean
    UntilDone olderCasesReshaped(BesideHistory beside, TaskScheduler scheduler) {
        return UntilDone.inBackground(
                "make the fields of older cases anew",
                () -> {
                    new Reshaping(cases(), beside).run();
                    return true;
                },
                scheduler);
    }

    /** Where the cases are, for who reads lists of them. */
    @Bean
    MongoCollection<Document> caseDocuments() {
        return cases();
    }

    private Openings openings(TownTime time) {
        return new Openings(database.getCollection("openings"), time);
    }

    private MongoCollection<Document> cases() {
        return database.getCollection("cases");
    }
}
