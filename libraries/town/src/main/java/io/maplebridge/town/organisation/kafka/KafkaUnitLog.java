package io.maplebridge.town.organisation.kafka;

import io.maplebridge.contract.organisation.OrganisationFact;
import io.maplebridge.contract.organisation.OrganisationFact.UnitStands;
import io.maplebridge.contract.topic.CloudEventHeaders;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.platform.kafka.OwnedTopics;
import io.maplebridge.platform.kafka.RecordSender;
import io.maplebridge.platform.kafka.RecordSenders;
import io.maplebridge.town.organisation.application.UnitLog;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.apache.kafka.common.errors.TimeoutException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log on {@link Topics#ORGANISATION}, keyed by the unit's code. */
@Configuration(proxyBeanMethods = false)
class KafkaUnitLog {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    static OwnedTopics organisationTopic() {
        return new OwnedTopics(Topics.ORGANISATION);
    }

    @Bean
    UnitLog unitLog(RecordSenders senders) {
        RecordSender sender = senders.sender(Duration.ZERO, PATIENCE);
        return fact -> append(sender, fact);
    }

    private static void append(RecordSender sender, OrganisationFact fact) {
        try {
            sender.send(Topics.ORGANISATION, fact, headers(fact)).join();
        } catch (CompletionException e) {
            throw new TimeoutException("the other processes could not be told", e);
        }
    }

    private static CloudEventHeaders headers(OrganisationFact fact) {
        return switch (fact) {
            case UnitStands unit ->
                    new CloudEventHeaders(
                            unit.code() + "-" + unit.version(),
                            "/cases",
                            unit.wireName(),
                            unit.code(),
                            unit.recordedAt());
        };
    }
}
