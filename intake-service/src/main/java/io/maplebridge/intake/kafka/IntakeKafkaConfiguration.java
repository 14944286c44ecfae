package io.maplebridge.intake.kafka;

import io.maplebridge.contract.topic.Topics;
import io.maplebridge.intake.application.SubmissionLog;
import io.maplebridge.platform.kafka.OwnedTopics;
import io.maplebridge.platform.kafka.RecordSenders;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntakeKafkaConfiguration {

    @Bean
    OwnedTopics intakeTopics() {
        return new OwnedTopics(Topics.SUBMISSIONS);
    }

    @Bean
    SubmissionLog submissionLog(RecordSenders senders, IntakeProperties properties) {
        return new KafkaSubmissionLog(
                senders.sender(Duration.ZERO, properties.patience()), properties.patience());
    }
}
