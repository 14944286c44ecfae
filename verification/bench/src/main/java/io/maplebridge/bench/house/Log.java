package io.maplebridge.bench.house;

import io.maplebridge.contract.topic.Topic;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.testkit.TopicRecords;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The topics of one installation as any Kafka client sees them. */
public final class Log implements AutoCloseable {

    private static final List<Topic<?>> ALL =
            List.of(
                    Topics.SUBMISSIONS,
                    Topics.CASE_EVENTS,
                    Topics.TOKENS_TAKEN_BACK,
                    Topics.REQUESTS_REFUSED,
                    Topics.AUDIT_HEADS,
                    Topics.ORGANISATION);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final String servers;
    private final Admin admin;
    private final KafkaProducer<byte[], byte[]> producer;

    Log(String servers) {
        this.servers = servers;
        Map<String, Object> where = Map.of("bootstrap.servers", servers, "linger.ms", 2);
        admin = Admin.create(Map.of("bootstrap.servers", servers));
        producer = new KafkaProducer<>(where, new ByteArraySerializer(), new ByteArraySerializer());
        // A service declares what it writes; here some run without the one that does.
        await(admin.createTopics(ALL.stream().flatMap(Log::withDeadLetters).toList()).all());
    }

    private static Stream<NewTopic> withDeadLetters(Topic<?> topic) {
        return Stream.of(
                declared(topic.name(), topic.partitions(), topic.latestOnly()),
                declared(topic.deadLetters(), topic.partitions(), false));
    }

    private static NewTopic declared(String name, int partitions, boolean latestOnly) {
        NewTopic topic = new NewTopic(name, partitions, (short) 1);
        return latestOnly ? topic.configs(Map.of("cleanup.policy", "compact")) : topic;
    }

    /** Returns when the last of them is acknowledged. */
    public void send(List<ProducerRecord<byte[], byte[]>> records) {
        records.stream().map(producer::send).toList().forEach(Log::await);
    }

    public List<ConsumerRecord<byte[], byte[]>> all(Topic<?> topic) {
        return TopicRecords.all(servers, topic.name());
    }

    /** How many records were ever written to it. */
    public long size(Topic<?> topic) {
        return ends(topic.name()).values().stream().mapToLong(Long::longValue).sum();
    }

    public void awaitSize(Topic<?> topic, long size) {
        Waiting.until(topic.name() + " holds " + size, PAUSE, () -> size(topic) >= size);
    }

    /** Until a group has dealt with every record there is. */
    public void awaitRead(Topic<?> topic) {
        Map<TopicPartition, Long> ends = ends(topic.name());
        Waiting.until(topic.name() + " is read", PAUSE, () -> isRead(ends));
    }

    public void mustHaveNoDeadLetters() {
        for (Topic<?> topic : ALL) {
            long dead =
                    ends(topic.deadLetters()).values().stream().mapToLong(Long::longValue).sum();
            if (dead != 0) {
                throw new IllegalStateException(dead + " dead letters of " + topic.name());
            }
        }
    }

    public String servers() {
        return servers;
    }

    private boolean isRead(Map<TopicPartition, Long> ends) {
        return await(admin.listGroups().all()).stream()
                .map(GroupListing::groupId)
                .map(group ->
                        await(
                                admin.listConsumerGroupOffsets(group)
                                        .partitionsToOffsetAndMetadata()))
                .anyMatch(committed ->
                        ends.entrySet().stream()
                                .allMatch(end -> end.getValue() <= at(committed, end.getKey())));
    }

    private static long at(
            Map<TopicPartition, OffsetAndMetadata> committed, TopicPartition partition) {
        OffsetAndMetadata at = committed.get(partition);
        return at == null ? 0 : at.offset();
    }

    private Map<TopicPartition, Long> ends(String topic) {
        int partitions =
                await(admin.describeTopics(List.of(topic)).allTopicNames())
                        .values()
                        .iterator()
                        .next()
                        .partitions()
                        .size();
        Map<TopicPartition, OffsetSpec> asked =
                IntStream.range(0, partitions)
                        .mapToObj(number -> new TopicPartition(topic, number))
                        .collect(Collectors.toMap(Function.identity(), p -> OffsetSpec.latest()));
        return await(admin.listOffsets(asked).all()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static <T> T await(Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        admin.close(Duration.ZERO);
    }
}
