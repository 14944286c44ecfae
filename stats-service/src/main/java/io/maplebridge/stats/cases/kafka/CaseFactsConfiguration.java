package io.maplebridge.stats.cases.kafka;

import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.platform.kafka.PoisonRecord;
import io.maplebridge.platform.kafka.Received;
import io.maplebridge.stats.cases.application.CaseFact;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.kafka.FactTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseFactsConfiguration {

    @Bean
    FactTopic<CaseEvent> caseFacts() {
        return new FactTopic<>(Topics.CASE_EVENTS, CaseFactsConfiguration::fact);
    }

    /**
     * @throws PoisonRecord when the record does not stand under its case id, where two partitions
     *     could count the same case
     */
    private static Fact fact(Received<CaseEvent> received) {
        String caseId = received.payload().occurrence().caseId().toString();
        if (!caseId.equals(received.key())) {
            throw new PoisonRecord("keyed " + received.key() + ", about case " + caseId);
        }
        return CaseFact.of(received.payload());
    }
}
