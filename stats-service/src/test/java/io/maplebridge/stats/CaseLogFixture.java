package io.maplebridge.stats;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.topic.Topic;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.testkit.TestKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes to the log of case events as the case service does, and reads its dead letters. */
final class CaseLogFixture implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;

    CaseLogFixture() {
        declare(Topics.CASE_EVENTS);
        producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                TestKafka.bootstrapServers(),
                                "acks",
                                "all",
                                "linger.ms",
                                5),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
    }

    static void declare(Topic<?> topic) {
        List<NewTopic> topics =
                Stream.of(topic.name(), topic.deadLetters())
                        .map(name -> new NewTopic(name, topic.partitions(), (short) 1))
                        .toList();
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", TestKafka.bootstrapServers()))) {
            for (NewTopic each : topics) {
                try {
                    admin.createTopics(List.of(each)).all().get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void say(List<CaseEvent> events) {
        acknowledged(
                events.stream()
                        .map(event ->
                                send(
                                        event.occurrence().caseId().toString(),
                                        ContractJson.write(event)))
                        .toList());
    }

    void write(String key, byte[] body) {
        acknowledged(List.of(send(key, body)));
    }

    void write(Topic<?> topic, String key, byte[] body) {
        acknowledged(List.of(send(topic, key, body)));
    }

    private Future<RecordMetadata> send(String key, byte[] body) {
        return send(Topics.CASE_EVENTS, key, body);
    }

    private Future<RecordMetadata> send(Topic<?> topic, String key, byte[] body) {
        return producer.send(
                new ProducerRecord<>(topic.name(), key.getBytes(StandardCharsets.UTF_8), body));
    }

    private static void acknowledged(List<Future<RecordMetadata>> sent) {
        try {
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Dead letters under a key. */
    List<ConsumerRecord<byte[], byte[]>> deadLetters(String key) {
        return deadLetters(Topics.CASE_EVENTS, key);
    }

    List<ConsumerRecord<byte[], byte[]>> deadLetters(Topic<?> topic, String key) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", TestKafka.bootstrapServers());
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> all =
                    consumer.partitionsFor(topic.deadLetters()).stream()
                            .map(at -> new TopicPartition(at.topic(), at.partition()))
                            .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            while (all.stream().anyMatch(at -> consumer.position(at) < ends.getOrDefault(at, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        found.removeIf(record -> !key.equals(new String(record.key(), StandardCharsets.UTF_8)));
        return found;
    }

    @Override
    public void close() {
        producer.close();
    }
}
