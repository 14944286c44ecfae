package io.maplebridge.contract.topic;

import io.maplebridge.contract.access.AuditHead;
import io.maplebridge.contract.access.RequestRefused;
import io.maplebridge.contract.access.TokensTakenBack;
import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.organisation.OrganisationFact;
import io.maplebridge.contract.submission.Submission;
import java.time.Duration;

/** Every topic of the system. Each is declared on the broker by the service that writes it. */
public final class Topics {

    /** What arrived, as it arrived. Holds personal data, hence the short retention. */
    public static final Topic<Submission> SUBMISSIONS =
            new Topic<>("intake.submissions.v1", Submission.class, 12, Duration.ofDays(90));

    /** The life of every case, without personal data, for ever. */
    public static final Topic<CaseEvent> CASE_EVENTS =
            new Topic<>("cases.events.v1", CaseEvent.class, 12, null);

    /** Read whole by every process at its start. Account names, and nothing else of anybody. */
    public static final Topic<TokensTakenBack> TOKENS_TAKEN_BACK =
            new Topic<>("access.tokens-taken-back.v1", TokensTakenBack.class, 1, null, true);

    /** What was refused, on its way into the audit trail. Routes and account names only. */
    public static final Topic<RequestRefused> REQUESTS_REFUSED =
            new Topic<>("access.requests-refused.v1", RequestRefused.class, 1, Duration.ofDays(90));

    /** The heads of the audit trail, for ever: what the trail is held against. */
    public static final Topic<AuditHead> AUDIT_HEADS =
            new Topic<>("access.audit-heads.v1", AuditHead.class, 1, null);

    /** The town's units, the newest word on each; read whole by every process at its start. */
    public static final Topic<OrganisationFact> ORGANISATION =
            new Topic<>("organisation.v1", OrganisationFact.class, 1, null, true);

    private Topics() {}
}
