package io.maplebridge.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.event.Occurrence;
import io.maplebridge.contract.topic.CloudEventHeaders;
import io.maplebridge.contract.topic.Topics;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TopicTest {

    @Test
    void a_record_carries_the_attributes_of_cloudevents_1_0_in_binary_mode() {
        var headers =
                new CloudEventHeaders(
                        "id-1",
                        "/cases",
                        "case-accepted.v1",
                        "case-1",
                        Instant.parse("2023-03-05T09:30:00Z"));
        assertThat(headers.asMap())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", "id-1")
                .containsEntry("ce_source", "/cases")
                .containsEntry("ce_type", "case-accepted.v1")
                .containsEntry("ce_subject", "case-1")
                .containsEntry("ce_time", "2023-03-05T09:30:00Z")
                .containsEntry("content-type", "application/json")
                .hasSize(7);
    }

    @Test
    void an_event_is_known_by_its_case_and_version() {
        Occurrence third = ContractFixtures.occurrence();
        assertThat(third.eventId()).isEqualTo(third.caseId() + "-3");
    }

    @Test
    void personal_data_is_kept_for_ninety_days_and_the_life_of_cases_for_ever() {
        assertThat(Topics.SUBMISSIONS.retention()).isEqualTo(Duration.ofDays(90));
        assertThat(Topics.CASE_EVENTS.retention()).isNull();
    }

    @Test
    void of_each_unit_the_newest_word_is_kept_for_ever() {
        assertThat(Topics.ORGANISATION.latestOnly()).isTrue();
        assertThat(Topics.ORGANISATION.retention()).isNull();
    }

    @Test
    void a_dead_letter_topic_is_named_after_its_topic() {
        assertThat(Topics.SUBMISSIONS.deadLetters()).isEqualTo("intake.submissions.v1-dlt");
    }
}
