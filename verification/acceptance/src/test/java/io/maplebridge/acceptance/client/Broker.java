package io.maplebridge.acceptance.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.maplebridge.testkit.TopicRecords;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The topics as any Kafka client sees them: bytes. */
public final class Broker implements AutoCloseable {

    private final Map<String, Object> where;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Admin admin;

    public Broker(Map<String, Object> where) {
        this.where = Map.copyOf(where);
        producer = new KafkaProducer<>(where, new ByteArraySerializer(), new ByteArraySerializer());
        admin = Admin.create(where);
    }

    /** Appended and acknowledged. */
    public void produce(ProducerRecord<byte[], byte[]> record) throws InterruptedException {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public void produce(String topic, String key, byte @Nullable [] value)
            throws InterruptedException {
        produce(new ProducerRecord<>(topic, key.getBytes(UTF_8), value));
    }

    /** Every record a topic has at this moment. */
    public List<ConsumerRecord<byte[], byte[]>> all(String topic) {
        return TopicRecords.all(where, topic);
    }

    /** Records of the topic that some group has begun to read and not yet finished. */
    public long lag(String topic) throws InterruptedException {
        try {
            Map<TopicPartition, Long> ends = ends(topic);
            long lag = 0;
            for (GroupListing group : admin.listGroups().all().get()) {
                Map<TopicPartition, OffsetAndMetadata> committed =
                        admin.listConsumerGroupOffsets(group.groupId())
                                .partitionsToOffsetAndMetadata()
                                .get();
                if (committed.keySet().stream().anyMatch(ends::containsKey)) {
                    lag += ends.entrySet().stream().mapToLong(e -> behind(e, committed)).sum();
                }
            }
            return lag;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<TopicPartition, Long> ends(String topic) {
        try (var consumer =
                new KafkaConsumer<>(
                        where, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return consumer.endOffsets(
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList());
        }
    }

    private static long behind(
            Map.Entry<TopicPartition, Long> end, Map<TopicPartition, OffsetAndMetadata> committed) {
        OffsetAndMetadata at = committed.get(end.getKey());
        return end.getValue() - (at == null ? 0 : at.offset());
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        admin.close(Duration.ZERO);
    }
}
