package io.maplebridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Broker;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.ApplicationUnderTest;
import io.maplebridge.acceptance.system.EveryWay;
import io.maplebridge.acceptance.system.ThreeProcesses;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The figures follow from the log alone: said twice or counted anew, they are the same bytes. */
@EveryWay
@Order(60)
class ReplayTest {

    private static final String EVENTS = "cases.events.v1";
    private static final Map<Integer, String> QUESTIONS =
            Map.of(2023, "2023-12-18", 2024, "2024-12-31", 2025, "2025-12-31");

    private final ApplicationUnderTest system;
    private final Town town;

    ReplayTest(Way way) {
        system = way.running();
        town = new Town(system.door());
    }

    @BeforeEach
    void everything_is_counted() {
        awaitNoLag();
    }

    @Test
    void every_event_delivered_twice_changes_no_byte() throws Exception {
        List<String> before = figures();
        try (Broker broker = new Broker(system.kafkaClient())) {
            for (ConsumerRecord<byte[], byte[]> event : broker.all(EVENTS)) {
                broker.produce(
                        new ProducerRecord<>(
                                EVENTS,
                                event.partition(),
                                event.key(),
                                event.value(),
                                event.headers()));
            }
        }
        awaitNoLag();
        assertThat(figures()).isEqualTo(before);
        assertThat(town.auditDrift()).isZero();
    }

    @Test
    void counted_anew_from_the_first_record_the_figures_are_the_same_bytes() throws IOException {
        List<String> before = figures();
        town.as(Account.ADMIN).post("/stats/api/rebuild", Map.of(), request -> request).expect(202);
        Awaitility.await("counting begins anew")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> !town.figures(2023, "2023-12-18").areFinal());
        assertThat(figures()).isEqualTo(before);
        assertThat(town.auditDrift()).isZero();
    }

    @Test
    void with_the_store_of_the_figures_deleted_they_come_back_the_same_bytes() throws IOException {
        assumeTrue(system instanceof ThreeProcesses, "only there is the store outside");
        List<String> before = figures();
        ((ThreeProcesses) system).loseStats();
        assertThat(figures()).isEqualTo(before);
        assertThat(town.auditDrift()).isZero();
    }

    private void awaitNoLag() {
        Awaitility.await("every event is counted")
                .atMost(Duration.ofMinutes(5))
                .until(() -> Lags.none(system, EVENTS));
    }

    private List<String> figures() {
        return QUESTIONS.entrySet().stream()
                .map(asked -> town.finalFigures(asked.getKey(), asked.getValue()).answer().text())
                .toList();
    }
}
