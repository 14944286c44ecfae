package io.maplebridge.town.audit.mongo;

import com.mongodb.client.MongoDatabase;
import io.maplebridge.platform.start.UntilDone;
import io.maplebridge.town.audit.application.AuditLines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;

@Configuration(proxyBeanMethods = false)
class AuditMongoConfiguration {

    private final MongoAuditLines lines;

    AuditMongoConfiguration(MongoDatabase database) {
        this.lines = new MongoAuditLines(database.getCollection("audit"));
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
