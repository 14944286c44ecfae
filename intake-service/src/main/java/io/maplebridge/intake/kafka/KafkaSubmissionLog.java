package io.maplebridge.intake.kafka;

import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.topic.CloudEventHeaders;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.intake.application.NotTakenIn;
import io.maplebridge.intake.application.SubmissionLog;
import io.maplebridge.platform.kafka.RecordSender;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Keeps submissions on {@link Topics#SUBMISSIONS}, keyed by case id. The answer waits for the
 * acknowledgement, and never longer than the patience. A submission given up may still arrive; that
 * is harmless, since sending it again makes the same case.
 */
final class KafkaSubmissionLog implements SubmissionLog {

    private final RecordSender sender;
    private final Duration patience;

    KafkaSubmissionLog(RecordSender sender, Duration patience) {
        this.sender = sender;
        this.patience = patience;
    }

    @Override
    public void append(Submission submission) {
        long giveUp = System.nanoTime() + patience.toNanos();
        try {
            // Finding the broker may itself take a part of the patience.
            sender.send(Topics.SUBMISSIONS, submission, headers(submission))
                    .get(giveUp - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new NotTakenIn("the broker did not acknowledge", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotTakenIn("stopped while waiting for the broker", e);
        }
    }

    private static CloudEventHeaders headers(Submission submission) {
        String caseId = submission.caseId().toString();
        return new CloudEventHeaders(
                caseId, "/intake", submission.wireName(), caseId, submission.receivedAt());
    }
}
