package io.maplebridge.cases.audit.mongo;

import com.mongodb.client.MongoClient;
import io.maplebridge.cases.audit.application.AuditLines;
import io.maplebridge.platform.start.UntilDone;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;

@Configuration(proxyBeanMethods = false)
class AuditMongoConfiguration {

    private final MongoAuditLines lines;

    AuditMongoConfiguration(
            MongoClient client,
            @Value("${maplebridge.cases.database:maplebridge_cases}") String database) {
        this.lines = new MongoAuditLines(client.getDatabase(database).getCollection("audit"));
    }

    @Bean
    AuditLines auditLines() {
        return lines;
    }

    @Bean
    UntilDone auditIndexesCreated(TaskScheduler scheduler) {
        return new UntilDone(
                "create the indexes of the audit trail",
                () -> {
                    lines.createIndexes();
                    return true;
                },
                scheduler);
    }
}
