package io.maplebridge.cases;

import io.maplebridge.contract.submission.Arrived;
import io.maplebridge.contract.submission.Party;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.words.Particulars;
import io.maplebridge.contract.words.PartyRole;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Submissions as intake writes them. */
public final class SubmissionFixtures {

    public static final LocalDate DAY = LocalDate.of(2023, 3, 5);

    private static final Instant RECEIVED = Instant.parse("2023-03-05T09:30:00.125Z");

    private SubmissionFixtures() {}

    public static Submission.Dispute dispute(UUID caseId, String subject) {
        return dispute(caseId, subject, "dami", DAY, RECEIVED, "office");
    }

    private static Submission.Dispute dispute(
            UUID caseId,
            String subject,
            String village,
            LocalDate day,
            Instant receivedAt,
            String submittedBy) {
        return new Submission.Dispute(
                new Arrived(
                        caseId,
                        "changsha",
                        village,
                        day,
                        receivedAt,
                        submittedBy,
                        "party-application",
                        subject,
                        "雨水流入邻家。",
                        null,
                        List.of(
                                new Party(PartyRole.APPLICANT, "张某某", false, "13800001234"),
                                new Party(PartyRole.RESPONDENT, "大密村委会", true, null)),
                        null,
                        null),
                new Particulars.OfDispute("neighbourhood", new BigDecimal("80000.50"), "complex"));
    }

    /** Readable, but against the rules. */
    public static Submission nowhere(UUID caseId) {
        return dispute(caseId, "排水", "nowhere", LocalDate.of(2999, 1, 1), RECEIVED, "office");
    }

    public static Submission receivedAs(Submission.Dispute s, Instant at, String by) {
        return dispute(s.caseId(), s.subject(), s.village(), s.occurredOn(), at, by);
    }

    public static Submission.Petition petition(UUID caseId) {
        return new Submission.Petition(
                new Arrived(
                        caseId,
                        "changsha",
                        "xiaomi",
                        DAY,
                        RECEIVED,
                        "office",
                        "county-referral",
                        "反映道路破损",
                        null,
                        null,
                        List.of(new Party(PartyRole.PETITIONER, "李某", false, null)),
                        null,
                        null),
                new Particulars.OfPetition("visit", 6, null));
    }

    public static Submission.Order order(UUID caseId, String number) {
        return new Submission.Order(
                new Arrived(
                        caseId,
                        "changsha",
                        "shangluo",
                        DAY,
                        RECEIVED,
                        "office",
                        "hotline",
                        "路灯不亮",
                        null,
                        null,
                        List.of(new Party(PartyRole.PETITIONER, "王某", false, null)),
                        null,
                        null),
                new Particulars.OfOrder("12345", number, "help", 5, null));
    }
}
