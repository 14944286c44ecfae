package io.maplebridge.cases.life.kafka;

import io.maplebridge.cases.life.application.OpenCase;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.platform.kafka.Outages;
import io.maplebridge.platform.kafka.PoisonRecord;
import io.maplebridge.platform.kafka.Received;
import io.maplebridge.platform.kafka.TopicReader;
import io.maplebridge.platform.problem.Violation;
import io.maplebridge.platform.reference.SubmissionRules;
import io.maplebridge.town.organisation.application.Announce;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Opens cases for the submissions that keep the rules. */
@Component
class SubmissionListener {

    private final TopicReader<Submission> reader;
    private final SubmissionRules rules;
    private final Announce organisation;
    private final OpenCase openCase;

    SubmissionListener(
            Outages outages, SubmissionRules rules, Announce organisation, OpenCase openCase) {
        this.rules = rules;
        this.organisation = organisation;
        this.openCase = openCase;
        this.reader = new TopicReader<>(Topics.SUBMISSIONS, outages, this::check);
    }

    @KafkaListener(
            id = "maplebridge.cases.submissions",
            topics = "#{T(io.maplebridge.contract.topic.Topics).SUBMISSIONS.name()}")
    void on(List<ConsumerRecord<byte[], byte[]>> batch) {
        reader.read(
                batch,
                received ->
                        openCase.open(
                                received.stream()
                                        .map(Received::payload)
                                        .map(SubmissionMapping::opening)
                                        .toList()));
    }

    private void check(Submission submission) {
        List<Violation> violations = rules.check(submission);
        if (!violations.isEmpty()) {
            // Intake may have heard of a village before this process did: the store knows.
            organisation.here();
            violations = rules.check(submission);
        }
        if (!violations.isEmpty()) {
            throw new PoisonRecord("against the rules: " + violations);
        }
    }
}
