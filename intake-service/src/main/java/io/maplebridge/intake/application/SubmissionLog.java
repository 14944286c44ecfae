package io.maplebridge.intake.application;

import io.maplebridge.contract.submission.Submission;

/** Where submissions are kept for the case service to read. */
public interface SubmissionLog {

    /**
     * Returns when the submission is kept on every in-sync replica.
     *
     * @throws NotTakenIn when that could not be had in time; the sender still holds it
     */
    void append(Submission submission);
}
