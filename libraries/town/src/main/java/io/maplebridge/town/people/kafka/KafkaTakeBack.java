package io.maplebridge.town.people.kafka;

import io.maplebridge.contract.topic.Topics;
import io.maplebridge.platform.access.TakenBack;
import io.maplebridge.platform.kafka.OwnedTopics;
import io.maplebridge.platform.kafka.RecordSenders;
import io.maplebridge.town.people.application.TakeBack;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KafkaTakeBack {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    static OwnedTopics tokensTakenBackTopic() {
        return new OwnedTopics(Topics.TOKENS_TAKEN_BACK);
    }

    @Bean
    TakeBack takeBack(RecordSenders senders, TakenBack here) {
        return new ToldTakeBack(senders.sender(Duration.ZERO, PATIENCE), here);
    }
}
