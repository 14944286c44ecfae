package io.maplebridge.stats.daily.kafka;

import io.maplebridge.platform.kafka.Outages;
import io.maplebridge.platform.kafka.PoisonRecord;
import io.maplebridge.platform.kafka.Received;
import io.maplebridge.platform.kafka.TopicReader;
import io.maplebridge.stats.daily.application.Arrived;
import io.maplebridge.stats.daily.application.Batch;
import io.maplebridge.stats.daily.application.Implausible;
import io.maplebridge.stats.daily.application.LogPartition;
import io.maplebridge.stats.daily.application.OwnedPartitions;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.kafka.FactTopic;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads one topic: turns its records into facts and hands them to the owner of their partitions.
 */
final class FactReader<T> {

    private final FactTopic<T> topic;
    private final Registry registry;
    private final OwnedPartitions owned;
    private final TopicReader<T> reader;

    FactReader(FactTopic<T> topic, Registry registry, OwnedPartitions owned, Outages outages) {
        this.topic = topic;
        this.registry = registry;
        this.owned = owned;
        this.reader = new TopicReader<>(topic.topic(), outages);
    }

    String name() {
        return topic.topic().name();
    }

    void read(List<ConsumerRecord<byte[], byte[]>> batch) {
        Map<LogPartition, Long> counted = new HashMap<>();
        reader.read(batch, some -> count(some, counted));
    }

    /**
     * @param counted how far each partition of this batch is counted: what stands before a record
     *     at fault is tried again one by one, and need not be counted twice
     */
    private void count(List<Received<T>> records, Map<LogPartition, Long> counted) {
        Brought brought = new Brought();
        for (Received<T> one : records) {
            LogPartition partition = new LogPartition(name(), one.partition());
            if (one.offset() >= counted.getOrDefault(partition, 0L)) {
                try {
                    brought.add(partition, new Arrived(fact(one), one.offset()));
                } catch (PoisonRecord poison) {
                    count(brought, counted);
                    throw poison;
                }
            }
        }
        count(brought, counted);
    }

    /** Counts all, or all before the first that is not believed. */
    private void count(Brought brought, Map<LogPartition, Long> counted) {
        List<Batch> batches = brought.batches();
        try {
            owned.count(batches);
        } catch (Implausible refused) {
            count(brought.before(refused.partition(), refused.offset()), counted);
            throw new PoisonRecord(String.valueOf(refused.getMessage()));
        }
        batches.forEach(batch -> counted.put(batch.partition(), batch.next()));
    }

    private Fact fact(Received<T> received) {
        Fact fact = topic.fact().apply(received);
        if (registry.type(fact.type()).isEmpty()) {
            throw new PoisonRecord("a fact of an unknown type: " + fact.type());
        }
        return fact;
    }
}
