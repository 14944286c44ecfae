package io.maplebridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.ApplicationUnderTest;
import io.maplebridge.acceptance.system.EveryWay;
import io.maplebridge.acceptance.system.Way;
import io.maplebridge.testkit.UniqueWord;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Sent again, sent twice at once, sent differently: one thing that happened is one case. It
 * restarts what runs, which is quicker afterwards: so it comes early.
 */
@EveryWay
@Order(5)
class OneCaseTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

    private final ApplicationUnderTest system;
    private final Town town;

    OneCaseTest(Way way) {
        system = way.running();
        town = new Town(system.door());
    }

    @Test
    void a_submission_sent_five_times_at_once_and_again_after_a_restart_is_one_case()
            throws Exception {
        Paper paper = Paper.dispute(DAY, "contract").with("subject", "唯一性 " + UniqueWord.next());
        UUID key = UUID.randomUUID();
        try (ExecutorService senders = Executors.newFixedThreadPool(5)) {
            List<Callable<Answer>> five = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                five.add(() -> town.submit(paper, key));
            }
            for (Future<Answer> sent : senders.invokeAll(five)) {
                assertThat(sent.get().expect(202).caseId()).isEqualTo(key);
            }
        }
        town.awaitCase(key);
        system.restart();
        town.submit(paper, key).expect(202);
        awaitHandled(key);
        assertThat(titled(paper)).isEqualTo(1);
        assertThat(town.events(key).size()).isEqualTo(1);
    }

    @Test
    void an_order_sent_with_two_keys_is_one_case() throws IOException {
        Paper order = Paper.order(DAY, "T" + UUID.randomUUID());
        UUID first = town.submit(order, UUID.randomUUID()).expect(202).caseId();
        UUID second = town.submit(order, UUID.randomUUID()).expect(202).caseId();
        assertThat(second).isEqualTo(first);
        town.awaitCase(first);
        awaitHandled(first);
        assertThat(town.events(first).size()).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_changes_nothing_and_is_shown_on_the_case()
            throws IOException {
        Paper paper = Paper.dispute(DAY, "contract");
        UUID id = town.open(paper);
        town.submit(paper.with("subject", "另一件事"), id).expect(202);
        JsonNode events =
                Awaitility.await("the conflict is recorded")
                        .atMost(Duration.ofMinutes(5))
                        .until(() -> town.events(id), items -> items.size() == 2);
        assertThat(events.get(1).required("type").asString()).containsIgnoringCase("conflict");
        assertThat(town.caseOf(id).json().required("subject").asString())
                .isEqualTo(paper.body().get("subject"));
    }

    /** A later submission with the same place in the log is through, so the earlier ones are. */
    private void awaitHandled(UUID id) throws IOException {
        UUID marker = town.open(Paper.petition(DAY, "town-direct"));
        assertThat(marker).isNotEqualTo(id);
        Awaitility.await("everything sent is handled")
                .atMost(Duration.ofMinutes(5))
                .until(() -> Lags.none(system, "intake.submissions.v1"));
    }

    private int titled(Paper paper) throws IOException {
        String words = String.valueOf(paper.body().get("subject")).substring(4);
        return town.get("/cases/api/cases?town=changsha&text=" + words)
                .expect(200)
                .json()
                .required("total")
                .asInt();
    }
}
