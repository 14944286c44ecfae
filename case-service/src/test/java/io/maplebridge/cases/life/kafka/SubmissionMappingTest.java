package io.maplebridge.cases.life.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.cases.SubmissionFixtures;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Particulars;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubmissionMappingTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void the_same_content_has_the_same_fingerprint_whenever_and_by_whom_it_is_sent() {
        Submission.Dispute first = SubmissionFixtures.dispute(ID, "排水");
        Submission again =
                SubmissionFixtures.receivedAs(
                        first, Instant.parse("2024-01-01T00:00:00Z"), "someone else");
        assertThat(again).isNotEqualTo(first);
        assertThat(fingerprint(again)).isEqualTo(fingerprint(first));
        assertThat(fingerprint(SubmissionFixtures.dispute(ID, "排水沟")))
                .isNotEqualTo(fingerprint(first));
    }

    @Test
    void a_case_is_opened_with_all_that_was_said() {
        Registration order = SubmissionMapping.registration(SubmissionFixtures.order(ID, "GD7"));
        assertThat(order.kind()).isEqualTo(CaseKind.WORK_ORDER);
        assertThat(order.particulars())
                .isEqualTo(new Particulars.OfOrder("12345", "GD7", "help", 5, null));
        Registration petition = SubmissionMapping.registration(SubmissionFixtures.petition(ID));
        assertThat(petition.particulars().people()).isEqualTo(6);
        assertThat(petition.particulars().category()).isNull();
        assertThat(petition.parties()).singleElement().hasNoNullFieldsOrPropertiesExcept("phone");
    }

    @Test
    void the_stamp_has_both_dates_and_who_sent_it() {
        Submission dispute = SubmissionFixtures.dispute(ID, "排水");
        assertThat(SubmissionMapping.stamp(dispute).occurredOn()).isEqualTo(dispute.occurredOn());
        assertThat(SubmissionMapping.stamp(dispute).recordedAt()).isEqualTo(dispute.receivedAt());
        assertThat(SubmissionMapping.stamp(dispute).actor().name()).isEqualTo("office");
    }

    private static String fingerprint(Submission submission) {
        return SubmissionMapping.registration(submission).fingerprint();
    }
}
