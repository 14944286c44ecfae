package io.maplebridge.intake.application;

import io.maplebridge.contract.submission.Submission;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.reference.SubmissionRules;
import org.springframework.stereotype.Service;

/** Takes a submission in: it keeps the rules, and the broker has it. */
@Service
public class TakeInSubmission {

    private final SubmissionRules rules;
    private final SubmissionLog log;

    TakeInSubmission(SubmissionRules rules, SubmissionLog log) {
        this.rules = rules;
        this.log = log;
    }

    /**
     * @throws InvalidRequest when it breaks rules, naming all of them
     * @throws NotTakenIn when the broker did not acknowledge it in time
     */
    public void takeIn(Submission submission) {
        InvalidRequest.unlessEmpty(rules.checkNew(submission));
        log.append(submission);
    }
}
