package io.maplebridge.platform.kafka;

import io.maplebridge.contract.topic.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** The topics of the services in this process, each with its dead-letter topic. */
final class TopicDeclaration {

    private TopicDeclaration() {}

    static NewTopics newTopics(Stream<OwnedTopics> owned, short replicas) {
        return new NewTopics(
                owned.flatMap(service -> service.topics().stream())
                        .flatMap(topic -> withDeadLetters(topic, replicas))
                        .toArray(NewTopic[]::new));
    }

    private static Stream<NewTopic> withDeadLetters(Topic<?> topic, short replicas) {
        Duration retention = topic.retention();
        String retentionMs = retention == null ? "-1" : Long.toString(retention.toMillis());
        Map<String, String> kept = Map.of(TopicConfig.RETENTION_MS_CONFIG, retentionMs);
        Map<String, String> latest =
                Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        return Stream.of(
                new NewTopic(topic.name(), topic.partitions(), replicas)
                        .configs(topic.latestOnly() ? latest : kept),
                new NewTopic(topic.deadLetters(), topic.partitions(), replicas).configs(kept));
    }
}
