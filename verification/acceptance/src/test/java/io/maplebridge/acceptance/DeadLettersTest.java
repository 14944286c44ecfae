package io.maplebridge.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Broker;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.ApplicationUnderTest;
import io.maplebridge.acceptance.system.EveryWay;
import io.maplebridge.acceptance.system.Way;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.submission.Arrived;
import io.maplebridge.contract.submission.Party;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.words.Particulars;
import io.maplebridge.contract.words.PartyRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A topic has other writers than ours. What cannot be handled is put aside whole, and seen. */
@EveryWay
class DeadLettersTest {

    private static final String SUBMISSIONS = "intake.submissions.v1";
    private static final String EVENTS = "cases.events.v1";
    private static final LocalDate DAY = LocalDate.of(2025, 4, 5);

    private final ApplicationUnderTest system;
    private final Town town;

    DeadLettersTest(Way way) {
        system = way.running();
        town = new Town(system.door());
    }

    @Test
    void a_submission_that_cannot_become_a_case_is_one_dead_letter_and_the_next_is_handled()
            throws Exception {
        Map<String, byte[]> bad = new LinkedHashMap<>(unreadable());
        bad.put("/village", record(Map.of("village", "atlantis")));
        bad.put("/occurredOn", record(Map.of("occurredOn", "2999-01-01")));
        bad.put("/subject", record(Map.of("subject", "<script>alert(1)</script>")));
        bad.put("/parties", record(Map.of("parties", List.of())));
        bad.put("/amount", record(Map.of("amount", -5)));
        try (Broker broker = new Broker(system.kafkaClient())) {
            assertPutAside(broker, SUBMISSIONS, bad);
            UUID good = UUID.randomUUID();
            broker.produce(SUBMISSIONS, good.toString(), record(Map.of("caseId", good)));
            town.awaitCase(good);
            awaitNoLag(broker, SUBMISSIONS);
        }
    }

    @Test
    void an_event_that_cannot_be_counted_is_one_dead_letter_and_the_next_is_counted()
            throws Exception {
        Map<String, byte[]> bad = new LinkedHashMap<>(unreadable());
        bad.put("no facts", json(Map.of("type", "case-accepted.v1")));
        try (Broker broker = new Broker(system.kafkaClient())) {
            assertPutAside(broker, EVENTS, bad);
            UUID id = town.open(Paper.dispute(DAY, "contract"));
            town.work(id, "accept", Map.of("occurredOn", DAY.toString())).expect(200);
            Awaitility.await("the next good event is counted")
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> town.counted("dispute.accepted", DAY).contains(id));
            awaitNoLag(broker, EVENTS);
        }
        assertThat(town.auditDrift()).isZero();
    }

    private static Map<String, byte[]> unreadable() {
        byte[] random = new byte[300];
        new Random(20231218).nextBytes(random);
        Map<String, byte[]> bad = new LinkedHashMap<>();
        bad.put("random bytes", random);
        bad.put("empty", new byte[0]);
        bad.put("no object", "[1,2]".getBytes(UTF_8));
        bad.put("unknown type", json(Map.of("type", "moon-landed.v1")));
        bad.put("wrong type of a field", json(Map.of("type", "dispute-submitted.v1", "town", 7)));
        bad.put("null", "null".getBytes(UTF_8));
        return bad;
    }

    /**
     * Each is in the dead letters once, as it was, with a reason.
     *
     * @param bad by what is wrong: a JSON pointer must be found in the reason
     */
    private static void assertPutAside(Broker broker, String topic, Map<String, byte[]> bad)
            throws InterruptedException {
        String run = UUID.randomUUID().toString();
        for (Map.Entry<String, byte[]> one : bad.entrySet()) {
            broker.produce(topic, run + one.getKey(), one.getValue());
        }
        awaitNoLag(broker, topic);
        List<ConsumerRecord<byte[], byte[]>> dead = broker.all(topic + "-dlt");
        bad.forEach((what, bytes) ->
                assertThat(dead)
                        .as(what)
                        .filteredOn(letter -> (run + what).equals(key(letter)))
                        .singleElement()
                        .satisfies(letter -> {
                            assertThat(letter.value()).isEqualTo(bytes);
                            assertThat(reason(letter)).isNotBlank();
                        }));
    }

    private static void awaitNoLag(Broker broker, String topic) {
        Awaitility.await("nothing is left on " + topic)
                .atMost(Duration.ofMinutes(5))
                .until(() -> broker.lag(topic) == 0);
    }

    private static String key(ConsumerRecord<byte[], byte[]> letter) {
        byte[] key = letter.key();
        return key == null ? "" : new String(key, UTF_8);
    }

    private static String reason(ConsumerRecord<byte[], byte[]> letter) {
        Header reason = letter.headers().lastHeader("maplebridge-reason");
        return reason == null ? "" : new String(reason.value(), UTF_8);
    }

    /** A submission as intake writes it, but for what is said. */
    private static byte[] record(Map<String, Object> otherwise) {
        var written =
                new Submission.Dispute(
                        new Arrived(
                                UUID.randomUUID(),
                                "changsha",
                                "dami",
                                DAY,
                                Instant.now(),
                                "acceptance",
                                "party-application",
                                "排水沟改道引起争议",
                                null,
                                null,
                                List.of(new Party(PartyRole.APPLICANT, "曾文斌", false, null)),
                                null,
                                null),
                        new Particulars.OfDispute("contract", null, null));
        ObjectNode record =
                (ObjectNode) ContractJson.read(ContractJson.write(written), JsonNode.class);
        otherwise.forEach(record::putPOJO);
        return ContractJson.write(record);
    }

    private static byte[] json(Map<String, Object> body) {
        return ContractJson.write(body);
    }
}
