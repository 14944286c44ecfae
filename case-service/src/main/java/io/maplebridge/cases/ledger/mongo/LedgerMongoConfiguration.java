package io.maplebridge.cases.ledger.mongo;

import com.mongodb.client.MongoCollection;
import io.maplebridge.cases.ledger.application.Ledger;
import io.maplebridge.cases.life.domain.Deadlines;
import io.maplebridge.cases.life.domain.Queues;
import io.maplebridge.cases.life.mongo.BesideHistory;
import io.maplebridge.platform.start.UntilDone;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;

@Configuration(proxyBeanMethods = false)
class LedgerMongoConfiguration {

    @Bean
    BesideHistory ledgerFields(Deadlines deadlines, Queues queues) {
        return new LedgerFields(deadlines, queues);
    }

    @Bean
    Ledger ledger(MongoCollection<Document> caseDocuments, LedgerProperties properties) {
        return new MongoLedger(caseDocuments, properties);
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
