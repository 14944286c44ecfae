package io.maplebridge.stats.daily.kafka;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.platform.kafka.Outages;
import io.maplebridge.platform.kafka.Received;
import io.maplebridge.platform.kafka.TopicReader;
import io.maplebridge.stats.daily.application.OwnedPartitions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.AbstractConsumerSeekAware;
import org.springframework.stereotype.Component;

/**
 * Reads case events in batches and hands the newest row of each case to the owner of its partition.
 * Where to read from is said by the store and not by the group's committed offsets: a partition
 * that has just been taken, or is to be rebuilt, is sought to its stored position, and what was
 * already polled of it is left for then.
 */
@Component
class CaseEventsListener extends AbstractConsumerSeekAware {

    private final OwnedPartitions owned;
    private final TopicReader<CaseEvent> reader;
    private final StatsGroup settings;

    CaseEventsListener(OwnedPartitions owned, Outages outages, StatsGroup settings) {
        this.owned = owned;
        this.reader = new TopicReader<>(Topics.CASE_EVENTS, outages);
        this.settings = settings;
    }

    public String topic() {
        return Topics.CASE_EVENTS.name();
    }

    public String group() {
        return settings.group();
    }

    @KafkaListener(topics = "#{__listener.topic()}", groupId = "#{__listener.group()}")
    void read(List<ConsumerRecord<byte[], byte[]>> batch) {
        Set<Integer> partitions = batch.stream().map(ConsumerRecord::partition).collect(toSet());
        Map<Integer, Long> readOnFrom = owned.settle(partitions);
        readOnFrom.forEach(this::seek);
        reader.read(
                batch.stream().filter(at -> !readOnFrom.containsKey(at.partition())).toList(),
                this::fold);
    }

    private void fold(List<Received<CaseEvent>> batch) {
        batch.stream()
                .collect(groupingBy(Received::partition))
                .forEach((partition, records) ->
                        owned.fold(
                                partition, NewestRows.of(records), records.getLast().offset() + 1));
    }

    private void seek(int partition, long offset) {
        TopicPartition at = new TopicPartition(topic(), partition);
        List<ConsumerSeekCallback> callbacks = getSeekCallbacksFor(at);
        if (callbacks == null) {
            throw new IllegalStateException(at + " is read here and assigned elsewhere");
        }
        callbacks.forEach(callback -> callback.seek(topic(), partition, offset));
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
        Set<Integer> moved = settle(assignments, callback);
        assignments.forEach((at, position) -> {
            if (position != null && !moved.contains(at.partition())) {
                owned.nothingBefore(at.partition(), position);
            }
        });
    }

    private Set<Integer> settle(
            Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        Set<Integer> partitions =
                assignments.keySet().stream().map(TopicPartition::partition).collect(toSet());
        Map<Integer, Long> readOnFrom = owned.settle(partitions);
        readOnFrom.forEach((partition, offset) -> callback.seek(topic(), partition, offset));
        return readOnFrom.keySet();
    }

    @Override
    public void onPartitionsRevoked(@Nullable Collection<TopicPartition> partitions) {
        if (partitions != null) {
            partitions.forEach(at -> owned.release(at.partition()));
        }
        super.onPartitionsRevoked(partitions);
    }
}
