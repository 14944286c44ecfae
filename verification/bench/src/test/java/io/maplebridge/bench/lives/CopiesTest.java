package io.maplebridge.bench.lives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.ContractJson;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class CopiesTest {

    private static final String EVENT =
            """
            {"type": "case-accepted.v1",
             "occurrence": {"caseId": "ID", "version": VERSION, "occurredOn": "2024-01-03"},
             "facts": {"kind": "PETITION", "town": "changsha", "village": "dami",
                       "number": "〔2024〕长沙信访字第1号", "somethingNew": [{"dueOn": "2024-03-02"}],
                       "recordedAt": "2024-01-03T08:00:00Z"}}
            """;

    private final Copies copies = new Copies(ToldLives.of(told()), number -> 3);

    private static List<ConsumerRecord<byte[], byte[]>> told() {
        return IntStream.range(0, Life.ALL.size()).boxed().flatMap(CopiesTest::life).toList();
    }

    /** Out of order, and one of them twice. */
    private static Stream<ConsumerRecord<byte[], byte[]>> life(int number) {
        String id = Submissions.id(number).toString();
        return Stream.of(2, 1, 2)
                .map(version ->
                        new ConsumerRecord<>(
                                "events",
                                0,
                                version,
                                id.getBytes(UTF_8),
                                EVENT.replace("ID", id)
                                        .replace("VERSION", "" + version)
                                        .getBytes(UTF_8)));
    }

    private JsonNode copy(int number, int version) {
        return ContractJson.read(copies.event(number, version).value(), ObjectNode.class);
    }

    @Test
    void a_copy_has_an_id_of_its_own_in_key_and_body() {
        ProducerRecord<byte[], byte[]> record = copies.event(7, 1);
        assertThat(new String(record.key(), UTF_8)).isEqualTo(copies.id(7).toString());
        assertThat(copy(7, 1).at("/occurrence/caseId").asString())
                .isEqualTo(copies.id(7).toString())
                .isNotEqualTo(copies.id(13).toString());
    }

    @Test
    void its_events_come_in_the_order_of_their_versions() {
        assertThat(copies.events(7)).isEqualTo(2);
        assertThat(copy(7, 1).at("/occurrence/version").asInt()).isEqualTo(1);
        assertThat(copy(7, 2).at("/occurrence/version").asInt()).isEqualTo(2);
    }

    @Test
    void all_days_move_by_as_many_days_wherever_they_stand_and_moments_stay() {
        JsonNode moved = copy(1, 1);
        assertThat(moved.at("/occurrence/occurredOn").asString()).isEqualTo("2024-02-09");
        assertThat(moved.at("/facts/somethingNew/0/dueOn").asString()).isEqualTo("2024-04-08");
        assertThat(moved.at("/facts/recordedAt").asString()).isEqualTo("2024-01-03T08:00:00Z");
    }

    @Test
    void it_stands_in_a_village_of_its_town_under_a_number_of_its_own() {
        JsonNode facts = copy(8, 1).required("facts");
        assertThat(facts.required("town").asString()).isEqualTo("changsha-3");
        assertThat(facts.required("village").asString()).endsWith("-3");
        assertThat(facts.required("number").asString()).isEqualTo("〔2024〕长沙信访字第8号");
    }
}
