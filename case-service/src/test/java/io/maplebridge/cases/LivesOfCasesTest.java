package io.maplebridge.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.maplebridge.cases.CasesApi.Answer;
import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.event.CaseFacts;
import io.maplebridge.contract.event.Milestone;
import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.testkit.TestKafka;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The life of one case of each kind, from the submission to the end, and what the log says of it.
 */
@CasesTest
class LivesOfCasesTest {

    @LocalServerPort private int port;

    private CasesApi cases;

    @BeforeEach
    void open() {
        cases = new CasesApi(port);
    }

    @Test
    void a_dispute_is_mediated_agreed_performed_closed_and_reopened() throws Exception {
        UUID id = cases.opened(SubmissionFixtures.dispute(UUID.randomUUID(), "相邻排水纠纷"));

        Answer accepted = cases.done(id, "accept", "{\"occurredOn\": \"2023-03-06\"}");
        assertThat(accepted.text("state")).isEqualTo("ACCEPTED");
        assertThat(accepted.text("number")).matches("〔2023〕长沙人调字第\\d+号");
        assertThat(accepted.text("dueOn")).isEqualTo("2023-04-05");
        Answer session =
                cases.done(
                        id,
                        "hold-session",
                        "{\"occurredOn\": \"2023-03-10\", \"place\": \"村委会\", \"note\": \"双方到场\"}");
        assertThat(session.text("state")).isEqualTo("MEDIATING");
        Answer escalated =
                cases.done(
                        id,
                        "escalate",
                        "{\"occurredOn\": \"2023-03-11\", \"to\": \"TOWN\", \"reason\": \"跨村\"}");
        assertThat(escalated.text("level")).isEqualTo("TOWN");
        Answer agreed =
                cases.done(
                        id,
                        "agree",
                        """
                        {"occurredOn": "2023-03-12", "form": "WRITTEN", "content": "三日内修好",
                         "performBy": "2023-03-15", "amount": 1200.50}
                        """);
        assertThat(agreed.text("concludedOn")).isEqualTo("2023-03-12");
        assertThat(agreed.body().path("open").asBoolean(true)).isFalse();
        assertThat(agreed.text("dueOn")).as("its performance").isEqualTo("2023-03-15");
        cases.done(id, "confirm", "{\"occurredOn\": \"2023-03-13\", \"court\": \"县人民法院\"}");
        cases.done(id, "perform", "{\"occurredOn\": \"2023-03-15\"}");
        cases.done(
                id,
                "call-back",
                "{\"occurredOn\": \"2023-03-20\", \"solved\": true, \"satisfaction\": \"satisfied\"}");
        Answer closed =
                cases.done(id, "close", "{\"occurredOn\": \"2023-03-21\", \"note\": \"归档\"}");
        assertThat(closed.text("state")).isEqualTo("CLOSED");
        assertThat(closed.text("concludedOn")).isEqualTo("2023-03-12");
        Answer reopened =
                cases.done(id, "reopen", "{\"occurredOn\": \"2023-05-01\", \"reason\": \"反悔\"}");
        assertThat(reopened.text("state")).isEqualTo("ACCEPTED");
        assertThat(reopened.body().path("concludedOn").isMissingNode()).isTrue();
        assertThat(reopened.text("number")).isEqualTo(accepted.text("number"));
        cases.done(id, "fail", "{\"occurredOn\": \"2023-05-20\", \"reason\": \"分歧过大\"}");
        Answer noted = cases.done(id, "note", "{\"occurredOn\": \"2023-05-02\", \"text\": \"补记\"}");
        assertThat(noted.version()).isEqualTo(12);

        published(
                id,
                "case-registered.v1",
                "case-accepted.v1",
                "session-held.v1",
                "case-escalated.v1",
                "agreement-reached.v1",
                "agreement-confirmed.v1",
                "agreement-performed.v1",
                "party-called-back.v1",
                "case-closed.v1",
                "case-reopened.v1",
                "mediation-failed.v1",
                "case-noted.v1");
        CaseFacts last = TopicContent.events(id).getLast().facts();
        assertThat(last.number()).isEqualTo(accepted.text("number"));
        assertThat(last.milestones())
                .extracting(Milestone::mark)
                .endsWith(MilestoneKind.CLOSED, MilestoneKind.REOPENED, MilestoneKind.FAILED)
                .hasSize(11);
    }

    @Test
    void a_petition_is_accepted_with_its_route_replied_to_settled_and_closed() throws Exception {
        UUID id = cases.opened(SubmissionFixtures.petition(UUID.randomUUID()));
        Answer without = cases.now(id, "accept", "{\"occurredOn\": \"2023-03-06\"}");
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.pointers()).containsExactly("/route");

        Answer accepted =
                cases.done(
                        id,
                        "accept",
                        "{\"occurredOn\": \"2023-03-06\", \"route\": \"petition-procedure\"}");
        assertThat(accepted.text("number")).matches("〔2023〕长沙信访字第\\d+号");
        assertThat(accepted.text("dueOn")).isEqualTo("2023-05-05");
        cases.done(
                id,
                "reply",
                "{\"occurredOn\": \"2023-04-01\", \"decision\": \"supported\", \"content\": \"已修复\"}");
        cases.done(id, "settle", "{\"occurredOn\": \"2023-04-02\", \"content\": \"签订和解\"}");
        Answer closed = cases.done(id, "close", "{\"occurredOn\": \"2023-04-03\"}");
        assertThat(closed.text("concludedOn")).isEqualTo("2023-04-02");

        published(
                id,
                "case-registered.v1",
                "case-accepted.v1",
                "case-replied.v1",
                "case-settled.v1",
                "case-closed.v1");
    }

    @Test
    void an_order_is_replied_to_called_back_and_closed() throws Exception {
        String number = TestKafka.unique("GD");
        UUID id = cases.opened(SubmissionFixtures.order(UUID.randomUUID(), number));
        assertThat(cases.get("/" + id).text("dueOn")).isEqualTo("2023-03-10");
        Answer accepted = cases.done(id, "accept", "{\"occurredOn\": \"2023-03-06\"}");
        assertThat(accepted.text("number")).isEqualTo(number);
        Answer replied =
                cases.done(id, "reply", "{\"occurredOn\": \"2023-03-07\", \"content\": \"已修复\"}");
        assertThat(replied.body().path("open").asBoolean(false)).isTrue();
        cases.done(
                id,
                "call-back",
                "{\"occurredOn\": \"2023-03-08\", \"solved\": false, \"satisfaction\": \"dissatisfied\"}");
        Answer closed =
                cases.done(id, "close", "{\"occurredOn\": \"2023-03-09\", \"note\": \"来电人不再要求\"}");
        assertThat(closed.text("concludedOn")).isEqualTo("2023-03-09");

        published(
                id,
                "case-registered.v1",
                "case-accepted.v1",
                "case-replied.v1",
                "party-called-back.v1",
                "case-closed.v1");
        assertThat(TopicContent.events(id).getLast().facts().milestones())
                .extracting(Milestone::detail)
                .contains("UNSOLVED");
    }

    @Test
    void the_history_tells_what_was_done_when_and_by_whom() throws Exception {
        UUID id = cases.opened(SubmissionFixtures.dispute(UUID.randomUUID(), "口角"));
        cases.done(id, "withdraw", "{\"occurredOn\": \"2023-03-06\", \"reason\": \"自行和解\"}");
        var items = cases.get("/" + id + "/events").body().path("items");
        assertThat(items.size()).isEqualTo(2);
        assertThat(items.get(1).path("version").asInt()).isEqualTo(2);
        assertThat(items.get(1).path("type").asString()).isEqualTo("CaseWithdrawn");
        assertThat(items.get(1).path("occurredOn").asString()).isEqualTo("2023-03-06");
        assertThat(items.get(1).path("role").asString()).isEqualTo("OFFICE");
        assertThat(items.get(1).at("/details/reason").asString()).isEqualTo("自行和解");
    }

    /** The log has exactly these, in the order of their versions, and no name in any. */
    private static void published(UUID id, String... wireNames) {
        await().atMost(CasesApi.SOON)
                .until(() -> TopicContent.events(id).size() >= wireNames.length);
        List<ConsumerRecord<byte[], byte[]>> records = TopicContent.records(id);
        List<CaseEvent> events = TopicContent.events(id);
        assertThat(events).extracting(event -> event.type().wireName()).containsExactly(wireNames);
        assertThat(events)
                .extracting(event -> event.occurrence().version())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, wireNames.length).boxed().toList());
        for (int i = 0; i < wireNames.length; i++) {
            ConsumerRecord<byte[], byte[]> record = records.get(i);
            assertThat(TopicContent.header(record, "ce_id")).isEqualTo(id + "-" + (i + 1));
            assertThat(TopicContent.header(record, "ce_type")).isEqualTo(wireNames[i]);
            assertThat(TopicContent.header(record, "ce_source")).isEqualTo("/cases");
            assertThat(TopicContent.header(record, "ce_subject")).isEqualTo(id.toString());
            assertThat(new String(record.value(), StandardCharsets.UTF_8))
                    .doesNotContain("张某", "李某", "王某", "1380000", "排水", "破损", "综治中心");
        }
    }
}
