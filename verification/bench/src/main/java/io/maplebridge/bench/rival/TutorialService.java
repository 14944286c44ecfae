package io.maplebridge.bench.rival;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.topic.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rival's program, both services in one: each record of a topic is one save under an id that
 * the database makes, the event is sent after the save and not waited for, offsets are committed by
 * the clock, and a page is a {@code $group} over all rows of the year.
 */
public final class TutorialService {

    static final String CASES = "cases";
    static final String ROWS = "rows";

    private final MongoCollection<Document> cases;
    private final MongoCollection<Document> rows;
    private final KafkaProducer<byte[], byte[]> producer;

    private TutorialService(MongoDatabase database, String kafka) {
        cases = database.getCollection(CASES);
        rows = database.getCollection(ROWS);
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
    }

    /** Arguments as {@code --name=value}: kafka, mongodb, database, server.port. */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> named =
                Arrays.stream(arguments)
                        .map(argument -> argument.substring(2).split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        MongoClient client = MongoClients.create(named.get("mongodb"));
        String kafka = named.getOrDefault("kafka", "");
        TutorialService service =
                new TutorialService(client.getDatabase(named.getOrDefault("database", "")), kafka);
        TutorialListener submissions =
                TutorialListener.start(kafka, Topics.SUBMISSIONS.name(), service::open);
        TutorialListener events =
                TutorialListener.start(kafka, Topics.CASE_EVENTS.name(), service::count);
        TutorialPages.serve(
                Integer.parseInt(named.getOrDefault("server.port", "0")),
                service.rows,
                Map.of(CASES, submissions, ROWS, events));
    }

    private void open(ConsumerRecord<byte[], byte[]> record) {
        Submission submission = ContractJson.read(record.value(), Submission.class);
        cases.insertOne(
                Document.parse(new String(ContractJson.write(submission), UTF_8))
                        .append("state", "REGISTERED")
                        .append("updatedAt", Instant.now()));
        // Not waited for, as in the tutorial.
        var unused =
                producer.send(
                        new ProducerRecord<>(
                                Topics.CASE_EVENTS.name(),
                                record.key(),
                                ContractJson.write(told(submission))));
    }

    /** As much of an event as the rival counts. */
    private static Map<String, Object> told(Submission submission) {
        return Map.of(
                "type",
                "case-registered.v1",
                "occurrence",
                Map.of("caseId", submission.caseId(), "version", 1),
                "facts",
                Map.of(
                        "kind", submission.kind(),
                        "town", submission.town(),
                        "village", submission.village(),
                        "milestones",
                                new Object[] {Map.of("occurredOn", submission.occurredOn())}));
    }

    private void count(ConsumerRecord<byte[], byte[]> record) {
        rows.insertOne(row(ContractJson.read(record.value(), ObjectNode.class)));
    }

    /** One row an event. */
    static Document row(JsonNode event) {
        JsonNode facts = event.required("facts");
        String day = facts.required("milestones").required(0).required("occurredOn").asString();
        return new Document("caseId", event.required("occurrence").required("caseId").asString())
                .append("type", event.required("type").asString())
                .append("kind", facts.required("kind").asString())
                .append("town", facts.required("town").asString())
                .append("village", facts.required("village").asString())
                .append("year", LocalDate.parse(day).getYear())
                .append("occurredOn", day);
    }
}
