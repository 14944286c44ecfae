package io.maplebridge.stats.daily.kafka;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.maplebridge.platform.kafka.Outages;
import io.maplebridge.stats.daily.application.LogPartition;
import io.maplebridge.stats.daily.application.OwnedPartitions;
import io.maplebridge.stats.facts.kafka.FactTopic;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.AbstractConsumerSeekAware;
import org.springframework.stereotype.Component;

/**
 * Reads every topic that says facts. Where to read from is said by the store and not by the group's
 * committed offsets: a partition that has just been taken, or is to be rebuilt, is sought to its
 * stored position, and what was already polled of it is left for then.
 */
@Component
class FactsListener extends AbstractConsumerSeekAware {

    private final OwnedPartitions owned;
    private final StatsGroup settings;
    private final Map<String, FactReader<?>> readers;

    FactsListener(
            OwnedPartitions owned,
            List<FactTopic<?>> topics,
            Registry registry,
            Outages outages,
            StatsGroup settings) {
        this.owned = owned;
        this.settings = settings;
        this.readers =
                topics.stream()
                        .map(topic -> new FactReader<>(topic, registry, owned, outages))
                        .collect(
                                toMap(
                                        FactReader::name,
                                        reader -> reader,
                                        (a, b) -> a,
                                        LinkedHashMap::new));
    }

    public String[] topics() {
        return readers.keySet().toArray(String[]::new);
    }

    public String group() {
        return settings.group();
    }

    public int concurrency() {
        return settings.concurrency();
    }

    /** Much at once, since what a batch costs whatever its size is then paid for few of them. */
    @KafkaListener(
            topics = "#{__listener.topics()}",
            groupId = "#{__listener.group()}",
            concurrency = "#{__listener.concurrency()}",
            properties = {"max.poll.records=2000", "max.partition.fetch.bytes=4194304"})
    void read(List<ConsumerRecord<byte[], byte[]>> batch) {
        Map<LogPartition, Long> readOnFrom =
                owned.settle(batch.stream().map(FactsListener::partition).collect(toSet()));
        readOnFrom.forEach(this::seek);
        runs(batch.stream().filter(record -> !readOnFrom.containsKey(partition(record))).toList())
                .forEach(run -> reader(run.getFirst().topic()).read(run));
    }

    /**
     * The batch cut where the topic changes, in its own order. A record at fault tells the
     * container that all before it in the batch is done: what is gathered by topic first would pass
     * over another topic's records that lie before it.
     */
    static List<List<ConsumerRecord<byte[], byte[]>>> runs(
            List<ConsumerRecord<byte[], byte[]>> batch) {
        List<List<ConsumerRecord<byte[], byte[]>>> runs = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            if (runs.isEmpty() || !runs.getLast().getFirst().topic().equals(record.topic())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(record);
        }
        return runs;
    }

    private FactReader<?> reader(String topic) {
        return Objects.requireNonNull(readers.get(topic), topic);
    }

    private static LogPartition partition(ConsumerRecord<?, ?> record) {
        return new LogPartition(record.topic(), record.partition());
    }

    private static LogPartition partition(TopicPartition at) {
        return new LogPartition(at.topic(), at.partition());
    }

    private void seek(LogPartition partition, long offset) {
        TopicPartition at = new TopicPartition(partition.topic(), partition.number());
        List<ConsumerSeekCallback> callbacks = getSeekCallbacksFor(at);
        if (callbacks == null) {
            throw new IllegalStateException(at + " is read here and assigned elsewhere");
        }
        callbacks.forEach(callback -> callback.seek(at.topic(), at.partition(), offset));
    }

    @Override
    public void onPartitionsAssigned(
            Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        super.onPartitionsAssigned(assignments, callback);
        settle(assignments, callback);
    }

    /** Nothing to read for a second: time to see whether a rebuild is wanted. */
    @Override
    public void onIdleContainer(
            Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        Set<LogPartition> moved = settle(assignments, callback);
        assignments.forEach((at, position) -> {
            if (position != null && !moved.contains(partition(at))) {
                owned.nothingBefore(partition(at), position);
            }
        });
    }

    private Set<LogPartition> settle(
            Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        Map<LogPartition, Long> readOnFrom =
                owned.settle(
                        assignments.keySet().stream()
                                .map(FactsListener::partition)
                                .collect(toSet()));
        readOnFrom.forEach((partition, offset) ->
                callback.seek(partition.topic(), partition.number(), offset));
        return readOnFrom.keySet();
    }

    @Override
    public void onPartitionsRevoked(@Nullable Collection<TopicPartition> partitions) {
        if (partitions != null) {
            partitions.forEach(at -> owned.release(partition(at)));
        }
        super.onPartitionsRevoked(partitions);
    }
}
