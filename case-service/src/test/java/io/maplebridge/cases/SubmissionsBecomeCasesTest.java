package io.maplebridge.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.testkit.TestKafka;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

@CasesTest
class SubmissionsBecomeCasesTest {

    private static final String GROUP = "maplebridge.cases.submissions";

    @LocalServerPort private int port;
    @Autowired private KafkaListenerEndpointRegistry listeners;

    private CasesApi cases;

    @BeforeEach
    void open() {
        cases = new CasesApi(port);
    }

    @Test
    void a_submission_becomes_a_case_with_all_that_was_said() throws Exception {
        UUID id = cases.opened(SubmissionFixtures.dispute(UUID.randomUUID(), "相邻排水纠纷"));
        CasesApi.Answer answer = cases.get("/" + id);
        assertThat(answer.etag()).isEqualTo("\"1\"");
        assertThat(answer.text("state")).isEqualTo("REGISTERED");
        assertThat(answer.text("subject")).isEqualTo("相邻排水纠纷");
        assertThat(answer.text("registeredOn")).isEqualTo("2023-03-05");
        assertThat(answer.body().path("amount").decimalValue()).isEqualByComparingTo("80000.50");
        assertThat(answer.body().path("number").isMissingNode()).isTrue();
        assertThat(answer.body().at("/parties/0/name").asString("")).isEqualTo("张*某");
        assertThat(answer.body().at("/commands/0").asString("")).isEqualTo("accept");
    }

    @Test
    void a_submission_sent_five_times_is_one_case_and_one_event() throws Exception {
        Submission same = SubmissionFixtures.petition(UUID.randomUUID());
        TopicContent.submit(same, same, same, same, same);
        cases.opened(same);
        untilAllIsRead();
        assertThat(cases.get("/" + same.caseId()).version()).isEqualTo(1);
        await().atMost(CasesApi.SOON).until(() -> TopicContent.events(same.caseId()).size() == 1);
    }

    @Test
    void a_submission_redelivered_after_a_restart_changes_nothing() throws Exception {
        UUID id = cases.opened(SubmissionFixtures.order(UUID.randomUUID(), TestKafka.unique("GD")));
        MessageListenerContainer listener =
                Objects.requireNonNull(listeners.getListenerContainer(GROUP));
        listener.stop();
        rewind();
        listener.start();
        untilAllIsRead();
        assertThat(cases.get("/" + id).version()).isEqualTo(1);
        assertThat(cases.get("/" + id + "/events").body().path("items").size()).isEqualTo(1);
    }

    @Test
    void another_content_under_the_same_id_is_noted_once_for_people_to_see() throws Exception {
        UUID id = UUID.randomUUID();
        cases.opened(SubmissionFixtures.dispute(id, "排水"));
        Submission other = SubmissionFixtures.dispute(id, "滴水");
        TopicContent.submit(other, other, SubmissionFixtures.dispute(id, "排水"), other);
        await().atMost(CasesApi.SOON).until(() -> cases.get("/" + id).version() == 2);
        untilAllIsRead();

        CasesApi.Answer answer = cases.get("/" + id);
        assertThat(answer.version()).isEqualTo(2);
        assertThat(answer.text("subject")).as("what came first stays").isEqualTo("排水");
        assertThat(answer.body().path("conflicts").asInt(0)).isEqualTo(1);
        var noted = cases.get("/" + id + "/events").body().at("/items/1");
        assertThat(noted.path("type").asString("")).isEqualTo("SubmissionConflicted");
        assertThat(noted.at("/details/subject").asString("")).isEqualTo("滴水");
    }

    @Test
    void a_submission_against_the_rules_is_a_dead_letter_and_never_half_a_case() throws Exception {
        Submission wrong = SubmissionFixtures.nowhere(UUID.randomUUID());
        TopicContent.submit(wrong);
        cases.opened(SubmissionFixtures.dispute(UUID.randomUUID(), "下一件"));
        await().atMost(CasesApi.SOON)
                .until(() -> TopicContent.deadSubmissions(wrong.caseId()).size() == 1);
        untilAllIsRead();

        var dead = TopicContent.deadSubmissions(wrong.caseId());
        assertThat(dead).hasSize(1);
        assertThat(dead.getFirst().value()).isEqualTo(ContractJson.write(wrong));
        assertThat(TopicContent.header(dead.getFirst(), "maplebridge-reason"))
                .contains("unknown-village", "in-the-future");
        assertThat(cases.get("/" + wrong.caseId()).status()).isEqualTo(404);
    }

    private void untilAllIsRead() {
        await().atMost(CasesApi.SOON).ignoreExceptions().until(() -> read().equals(written()));
    }

    private static void rewind() {
        Map<TopicPartition, OffsetAndMetadata> start = new HashMap<>();
        for (int i = 0; i < Topics.SUBMISSIONS.partitions(); i++) {
            start.put(new TopicPartition(Topics.SUBMISSIONS.name(), i), new OffsetAndMetadata(0));
        }
        // The group must have noticed that its member left.
        await().atMost(CasesApi.SOON)
                .ignoreExceptions()
                .until(() -> {
                    try (Admin admin = admin()) {
                        admin.alterConsumerGroupOffsets(GROUP, start)
                                .all()
                                .get(10, TimeUnit.SECONDS);
                        return true;
                    }
                });
    }

    private static Map<Integer, Long> read() throws Exception {
        Map<Integer, Long> offsets = new HashMap<>();
        try (Admin admin = admin()) {
            admin.listConsumerGroupOffsets(GROUP)
                    .partitionsToOffsetAndMetadata()
                    .get(10, TimeUnit.SECONDS)
                    .forEach((partition, offset) ->
                            offsets.put(partition.partition(), offset.offset()));
        }
        offsets.values().removeIf(offset -> offset == 0);
        return offsets;
    }

    private static Map<Integer, Long> written() throws Exception {
        Map<Integer, Long> ends = new HashMap<>();
        Map<TopicPartition, org.apache.kafka.clients.admin.OffsetSpec> latest = new HashMap<>();
        for (int i = 0; i < Topics.SUBMISSIONS.partitions(); i++) {
            latest.put(
                    new TopicPartition(Topics.SUBMISSIONS.name(), i),
                    org.apache.kafka.clients.admin.OffsetSpec.latest());
        }
        try (Admin admin = admin()) {
            admin.listOffsets(latest)
                    .all()
                    .get(10, TimeUnit.SECONDS)
                    .forEach((partition, end) -> ends.put(partition.partition(), end.offset()));
        }
        ends.values().removeIf(offset -> offset == 0);
        return ends;
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", TestKafka.bootstrapServers()));
    }
}
