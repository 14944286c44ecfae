package io.maplebridge.town.audit.kafka;

import io.maplebridge.contract.topic.Topics;
import io.maplebridge.platform.kafka.OwnedTopics;
import io.maplebridge.platform.kafka.RecordSenders;
import io.maplebridge.town.audit.application.Witness;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

@Configuration(proxyBeanMethods = false)
class AuditKafkaConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Bean
    OwnedTopics auditHeadsTopic() {
        return new OwnedTopics(Topics.AUDIT_HEADS);
    }

    @Bean(destroyMethod = "shutdown")
    ExecutorService auditHeadsSender() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("audit-heads").factory());
    }

    @Bean
    Witness witness(
            RecordSenders senders,
            ExecutorService auditHeadsSender,
            ConsumerFactory<byte[], byte[]> consumers) {
        return new KafkaWitness(
                senders.sender(Duration.ZERO, PATIENCE), auditHeadsSender, consumers);
    }
}
