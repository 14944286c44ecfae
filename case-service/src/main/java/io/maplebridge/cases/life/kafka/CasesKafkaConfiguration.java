package io.maplebridge.cases.life.kafka;

import io.maplebridge.cases.life.application.CaseLog;
import io.maplebridge.cases.life.application.Telling;
import io.maplebridge.cases.life.domain.Deadlines;
import io.maplebridge.cases.life.domain.LifeByDay;
import io.maplebridge.cases.life.domain.Queues;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.platform.kafka.OwnedTopics;
import io.maplebridge.platform.kafka.RecordSenders;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CasesKafkaConfiguration {

    /** Events may gather for a moment: nobody waits for them at a counter. */
    private static final Duration LINGER = Duration.ofMillis(5);

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Bean
    OwnedTopics caseTopics() {
        return new OwnedTopics(Topics.CASE_EVENTS);
    }

    @Bean
    Telling telling(Deadlines deadlines, Queues queues) {
        return new CaseEventMapping(new LifeByDay(deadlines, queues));
    }

    @Bean
    CaseLog caseLog(RecordSenders senders, Telling telling) {
        return new KafkaCaseLog(senders.sender(LINGER, PATIENCE), telling);
    }
}
