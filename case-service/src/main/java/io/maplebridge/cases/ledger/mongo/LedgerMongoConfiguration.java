package io.maplebridge.cases.ledger.mongo;

import com.mongodb.client.MongoCollection;
import io.maplebridge.cases.ledger.application.Ledger;
import io.maplebridge.cases.life.domain.Deadlines;
import io.maplebridge.cases.life.domain.Queues;
import io.maplebridge.cases.life.mongo.BesideHistory;
import io.maplebridge.platform.hash.KeyedHash;
import io.maplebridge.platform.hash.SecretFile;
import io.maplebridge.platform.start.UntilDone;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;

@Configuration(proxyBeanMethods = false)
class LedgerMongoConfiguration {

    @Bean
    PeopleTerms peopleTerms(LedgerProperties properties) {
        return new PeopleTerms(
                new KeyedHash(SecretFile.read(properties.keyFile(), KeyedHash::newKey)));
    }

    @Bean
    BesideHistory ledgerFields(Deadlines deadlines, Queues queues, PeopleTerms people) {
        return new LedgerFields(deadlines, queues, people);
    }

    @Bean
    Ledger ledger(
            MongoCollection<Document> caseDocuments,
            LedgerProperties properties,
            PeopleTerms people) {
        return new MongoLedger(caseDocuments, properties, people);
    }

    @Bean
    UntilDone ledgerIndexesCreated(
            MongoCollection<Document> caseDocuments, TaskScheduler scheduler) {
        return new UntilDone(
                "create the indexes of the ledger",
                () -> {
                    LedgerIndexes.create(caseDocuments);
                    return true;
                },
                scheduler);
    }
}
