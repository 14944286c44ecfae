package io.maplebridge.stats.daily.kafka;

import io.maplebridge.stats.daily.application.LogEnds;
import io.maplebridge.stats.daily.application.LogPartition;
import io.maplebridge.stats.facts.kafka.FactTopic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/**
 * Asks the broker where the topics that say facts end. It is asked every time, because "everything
 * is counted" must not be said of a moment ago; but one that did not answer is left alone for a
 * moment, so that pages stay quick without it.
 */
@Component
class KafkaLogEnds implements LogEnds, DisposableBean {

    private static final Duration SILENCE = Duration.ofSeconds(3);
    private static final int PATIENCE_MS = 1_500;

    private final KafkaAdmin connection;
    private final List<String> topics;
    private @Nullable Admin admin;
    private volatile long askAgainAt = System.nanoTime();

    KafkaLogEnds(KafkaAdmin connection, List<FactTopic<?>> facts) {
        this.connection = connection;
        this.topics = facts.stream().map(one -> one.topic().name()).toList();
    }

    @Override
    public Optional<Map<LogPartition, Long>> now() {
        if (System.nanoTime() - askAgainAt < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(ask());
        } catch (ExecutionException silent) {
            askAgainAt = System.nanoTime() + SILENCE.toNanos();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Map<LogPartition, Long> ask() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> question = new HashMap<>();
        for (TopicDescription topic : describe().values()) {
            topic.partitions()
                    .forEach(at ->
                            question.put(
                                    new TopicPartition(topic.name(), at.partition()),
                                    OffsetSpec.latest()));
        }
        Map<LogPartition, Long> ends = new TreeMap<>();
        admin().listOffsets(question)
                .all()
                .get()
                .forEach((at, end) ->
                        ends.put(new LogPartition(at.topic(), at.partition()), end.offset()));
        return ends;
    }

    private Map<String, TopicDescription> describe()
            throws ExecutionException, InterruptedException {
        return admin().describeTopics(topics).allTopicNames().get();
    }

    private synchronized Admin admin() {
        if (admin == null) {
            Map<String, Object> settings = new HashMap<>(connection.getConfigurationProperties());
            settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
            settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
            admin = Admin.create(settings);
        }
        return admin;
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
        }
    }
}
