package io.maplebridge.stats.cases.kafka;

import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.stats.facts.kafka.FactTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseFactsConfiguration {

    @Bean
    FactTopic<CaseEvent> caseFacts() {
        return new FactTopic<>(Topics.CASE_EVENTS, CaseFact::of);
    }
}
