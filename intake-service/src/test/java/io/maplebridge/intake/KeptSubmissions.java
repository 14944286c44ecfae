package io.maplebridge.intake;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.testkit.TestKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What is on the topic, at this moment. */
final class KeptSubmissions {

    private KeptSubmissions() {}

    /** A record as it stands on the topic. */
    record Kept(String key, Submission submission, Map<String, String> headers) {}

    static List<Kept> of(String caseId) {
        return all().stream().filter(kept -> kept.key().equals(caseId)).toList();
    }

    static List<Kept> all() {
        List<TopicPartition> partitions =
                IntStream.range(0, Topics.SUBMISSIONS.partitions())
                        .mapToObj(i -> new TopicPartition(Topics.SUBMISSIONS.name(), i))
                        .toList();
        List<Kept> found = new ArrayList<>();
        try (var reader =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", TestKafka.bootstrapServers()),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            var ends = reader.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
                reader.poll(Duration.ofMillis(200)).forEach(record -> found.add(kept(record)));
            }
        }
        return found;
    }

    private static Kept kept(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        Arrays.stream(record.headers().toArray())
                .forEach(header -> headers.put(header.key(), text(header.value())));
        return new Kept(
                text(record.key()), ContractJson.read(record.value(), Submission.class), headers);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
