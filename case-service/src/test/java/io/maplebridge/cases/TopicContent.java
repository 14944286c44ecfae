package io.maplebridge.cases;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.testkit.TestKafka;
import io.maplebridge.testkit.TopicRecords;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes to the topic the service reads, and reads those it writes. */
final class TopicContent {

    private static final Map<String, Object> CONNECTION =
            Map.of("bootstrap.servers", TestKafka.bootstrapServers());

    private TopicContent() {}

    static void submit(Submission... submissions) throws Exception {
        try (var producer =
                new KafkaProducer<>(
                        CONNECTION, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (Submission submission : submissions) {
                byte[] key = submission.caseId().toString().getBytes(StandardCharsets.UTF_8);
                producer.send(
                                new ProducerRecord<>(
                                        Topics.SUBMISSIONS.name(),
                                        key,
                                        ContractJson.write(submission)))
                        .get(20, TimeUnit.SECONDS);
            }
        }
    }

    /** The events of a case in the order of the topic; a repeated one stands there again. */
    static List<CaseEvent> events(UUID caseId) {
        return records(caseId).stream()
                .map(record -> ContractJson.read(record.value(), CaseEvent.class))
                .toList();
    }

    static List<ConsumerRecord<byte[], byte[]>> records(UUID caseId) {
        return keyed(caseId, Topics.CASE_EVENTS.name());
    }

    static List<ConsumerRecord<byte[], byte[]>> deadSubmissions(UUID caseId) {
        return keyed(caseId, Topics.SUBMISSIONS.deadLetters());
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return Arrays.stream(record.headers().toArray())
                .filter(header -> header.key().equals(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static List<ConsumerRecord<byte[], byte[]>> keyed(UUID caseId, String topic) {
        byte[] key = caseId.toString().getBytes(StandardCharsets.UTF_8);
        return TopicRecords.all(TestKafka.bootstrapServers(), topic).stream()
                .filter(record -> Arrays.equals(record.key(), key))
                .toList();
    }
}
