package io.maplebridge.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A topic's records as anybody's Kafka client sees them: bytes. */
public final class TopicRecords {

    private TopicRecords() {}

    /** Every record the topic has at this moment, in order within each partition. */
    public static List<ConsumerRecord<byte[], byte[]>> all(String bootstrapServers, String topic) {
        return all(Map.of("bootstrap.servers", bootstrapServers), topic);
    }

    /** The same of a broker that wants to be told more than where it is. */
    public static List<ConsumerRecord<byte[], byte[]>> all(
            Map<String, Object> where, String topic) {
        try (var consumer =
                new KafkaConsumer<>(
                        where, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }
}
