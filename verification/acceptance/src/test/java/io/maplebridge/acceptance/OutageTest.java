package io.maplebridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.ThreeProcesses;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A broker or a store that is away: said at once, nothing lost, no restart needed. */
@Tag("slow")
@Order(70)
class OutageTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 7);
    private static final Map<String, Object> ON_THE_DAY = Map.of("occurredOn", DAY.toString());

    private final ThreeProcesses system = (ThreeProcesses) Way.THREE_PROCESSES.running();
    private final Town town = new Town(system.door());
    private boolean brokerAway;
    private boolean storeAway;

    @AfterEach
    void mend() {
        if (brokerAway) {
            system.startBroker();
        }
        if (storeAway) {
            system.mendStore();
        }
    }

    @Test
    void without_the_broker_nothing_is_taken_in_and_what_was_taken_in_is_kept() throws IOException {
        UUID before = town.submit(Paper.dispute(DAY, "contract"), UUID.randomUUID()).caseId();
        UUID known = town.open(Paper.dispute(DAY, "contract"));
        Paper paper = Paper.dispute(DAY, "traffic");
        UUID key = UUID.randomUUID();
        system.killBroker();
        brokerAway = true;

        assertAway(() -> town.submit(paper, key));
        town.work(known, "accept", ON_THE_DAY).expect(200);

        system.startBroker();
        brokerAway = false;
        awaitStatus(202, () -> town.submit(paper, key));
        town.awaitCase(key);
        town.awaitCase(before);
        Awaitility.await("the command given meanwhile is counted")
                .atMost(Duration.ofMinutes(5))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> town.counted("dispute.accepted", DAY).contains(known));
    }

    @Test
    void without_the_store_commands_wait_and_submissions_are_still_taken_in() throws IOException {
        UUID id = town.open(Paper.dispute(DAY, "contract"));
        String etag = town.caseOf(id).etag();
        UUID key = UUID.randomUUID();
        system.cutStore();
        storeAway = true;

        assertAway(() -> town.command(id, "accept", etag, key, ON_THE_DAY));
        UUID taken =
                town.submit(Paper.petition(DAY, "town-direct"), UUID.randomUUID())
                        .expect(202)
                        .caseId();

        system.mendStore();
        storeAway = false;
        awaitStatus(200, () -> town.command(id, "accept", etag, key, ON_THE_DAY));
        town.awaitCase(taken);
        assertThat(town.events(id).size()).isEqualTo(2);
    }

    @FunctionalInterface
    private interface Request {
        Answer send() throws IOException;
    }

    /** 503 with a word when to come back, within 10 s; a busy machine may add to that. */
    private static void assertAway(Request request) throws IOException {
        Instant start = Instant.now();
        Answer answer = request.send().expect(503);
        Duration taken = Duration.between(start, Instant.now());
        System.out.printf("[acceptance] 503 after %.1f s%n", taken.toMillis() / 1e3);
        assertThat(taken).isLessThan(Duration.ofSeconds(20));
        assertThat(answer.header("Retry-After")).isPresent();
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    }

    private static void awaitStatus(int status, Request request) {
        Awaitility.await("answers " + status + " again")
                .atMost(Duration.ofMinutes(5))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> request.send().status() == status);
    }
}
