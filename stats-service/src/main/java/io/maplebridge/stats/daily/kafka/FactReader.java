package io.maplebridge.stats.daily.kafka;

import static java.util.stream.Collectors.groupingBy;

import io.maplebridge.platform.kafka.Outages;
import io.maplebridge.platform.kafka.PoisonRecord;
import io.maplebridge.platform.kafka.Received;
import io.maplebridge.platform.kafka.TopicReader;
import io.maplebridge.stats.daily.application.Arrived;
import io.maplebridge.stats.daily.application.Implausible;
import io.maplebridge.stats.daily.application.LogPartition;
import io.maplebridge.stats.daily.application.OwnedPartitions;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.kafka.FactTopic;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads one topic: turns its records into facts and hands them to the owner of their partition. */
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
        Map<Integer, Long> counted = new HashMap<>();
        reader.read(
                batch,
                some ->
                        some.stream()
                                .collect(groupingBy(Received::partition))
                                .forEach((partition, records) ->
                                        count(partition, records, counted)));
    }

    /**
     * @param counted how far each partition of this batch is counted: what stands before a record
     *     at fault is tried again one by one, and need not be counted twice
     */
    private void count(int partition, List<Received<T>> records, Map<Integer, Long> counted) {
        long from = counted.getOrDefault(partition, 0L);
        List<Arrived> arrived = new ArrayList<>();
        for (Received<T> one : records) {
            if (one.offset() >= from) {
                try {
                    arrived.add(new Arrived(fact(one), one.offset()));
                } catch (PoisonRecord poison) {
                    countUpTo(partition, arrived, one.offset(), counted);
                    throw poison;
                }
            }
        }
        try {
            countUpTo(partition, arrived, records.getLast().offset() + 1, counted);
        } catch (Implausible refused) {
            countUpTo(
                    partition,
                    arrived.stream().filter(one -> one.offset() < refused.offset()).toList(),
                    refused.offset(),
                    counted);
            throw new PoisonRecord(String.valueOf(refused.getMessage()));
        }
    }

    private void countUpTo(
            int partition, List<Arrived> arrived, long next, Map<Integer, Long> counted) {
        if (!arrived.isEmpty()) {
            owned.count(new LogPartition(name(), partition), arrived, next);
            counted.put(partition, next);
        }
    }

    private Fact fact(Received<T> received) {
        Fact fact = topic.fact().apply(received);
        if (registry.type(fact.type()).isEmpty()) {
            throw new PoisonRecord("a fact of an unknown type: " + fact.type());
        }
        return fact;
    }
}
