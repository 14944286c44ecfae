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
import java.util.List;
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
        reader.read(batch, this::count);
    }

    private void count(List<Received<T>> batch) {
        batch.stream()
                .collect(groupingBy(Received::partition))
                .forEach((partition, records) ->
                        count(new LogPartition(name(), partition), records));
    }

    private void count(LogPartition partition, List<Received<T>> records) {
        List<Arrived> arrived =
                records.stream().map(one -> new Arrived(fact(one), one.offset())).toList();
        try {
            owned.count(partition, arrived, records.getLast().offset() + 1);
        } catch (Implausible refused) {
            throw new PoisonRecord(String.valueOf(refused.getMessage()));
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
