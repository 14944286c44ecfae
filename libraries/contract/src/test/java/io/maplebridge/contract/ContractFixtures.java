package io.maplebridge.contract;

import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.event.CaseEventType;
import io.maplebridge.contract.event.CaseFacts;
import io.maplebridge.contract.event.Milestone;
import io.maplebridge.contract.event.Occurrence;
import io.maplebridge.contract.fact.Clock;
import io.maplebridge.contract.fact.Standing;
import io.maplebridge.contract.organisation.OrganisationFact;
import io.maplebridge.contract.submission.Arrived;
import io.maplebridge.contract.submission.Party;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.contract.words.Particulars;
import io.maplebridge.contract.words.PartyRole;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One record of every type, with every optional field filled that it had when it was new. The
 * golden files are made of them.
 */
final class ContractFixtures {

    private static final UUID CASE_ID = UUID.fromString("0190f3a1-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2023, 3, 5);
    private static final Instant LEARNED = Instant.parse("2023-03-05T09:30:00.125Z");

    private ContractFixtures() {}

    static Stream<Submission> submissions() {
        return Stream.of(dispute(), petition(), order());
    }

    /** One of each type, so that none is forgotten, with facts as they were first told. */
    static Stream<CaseEvent> events() {
        return Arrays.stream(CaseEventType.values())
                .map(type -> new CaseEvent(type, occurrence(), facts()));
    }

    /** With facts of the shape that is told today. */
    static CaseEvent retold() {
        return new CaseEvent(
                CaseEventType.AGREEMENT_REACHED,
                occurrence(),
                facts(2, Map.of("route", "mediation")));
    }

    /** Facts as they are told today, of a case that accuses a unit. */
    static CaseEvent accusing() {
        CaseFacts facts = facts(CaseFacts.SHAPE, Map.of(CaseFacts.ACCUSED, "dami"));
        return new CaseEvent(CaseEventType.AGREEMENT_REACHED, occurrence(), facts);
    }

    static OrganisationFact.UnitStands unit() {
        return unit(null);
    }

    /** One that went into another. */
    static OrganisationFact.UnitStands merged() {
        return unit("dami-2");
    }

    private static OrganisationFact.UnitStands unit(@Nullable String successor) {
        return new OrganisationFact.UnitStands(
                "changsha",
                "dami-1",
                "GRID",
                "大密村第一网格",
                "Dami Grid 1",
                "dami",
                DAY,
                DAY.plusYears(1),
                successor,
                2,
                LEARNED);
    }

    static Submission.Dispute dispute() {
        return new Submission.Dispute(
                new Arrived(
                        CASE_ID,
                        "changsha",
                        "dami",
                        DAY,
                        LEARNED,
                        "office",
                        "party-application",
                        "相邻排水纠纷",
                        "雨水流入邻家。",
                        null,
                        List.of(
                                new Party(PartyRole.APPLICANT, "张某某", false, "13800001234"),
                                new Party(PartyRole.RESPONDENT, "大密村民委员会", true, "0757-8123456")),
                        null,
                        null),
                new Particulars.OfDispute("neighbourhood", new BigDecimal("80000.50"), null));
    }

    static Submission.Petition petition() {
        return new Submission.Petition(
                new Arrived(
                        CASE_ID,
                        "changsha",
                        "xiaomi",
                        DAY,
                        LEARNED,
                        "office",
                        "county-referral",
                        "反映道路破损",
                        "村道多处破损。",
                        null,
                        List.of(new Party(PartyRole.PETITIONER, "李某", false, "13900005678")),
                        null,
                        null),
                new Particulars.OfPetition("visit", 6, null));
    }

    static Submission.Order order() {
        return new Submission.Order(
                new Arrived(
                        CASE_ID,
                        "changsha",
                        "shangluo",
                        DAY,
                        LEARNED,
                        "12345",
                        "hotline",
                        "路灯不亮",
                        "村口路灯不亮一周。",
                        null,
                        List.of(new Party(PartyRole.PETITIONER, "王某", false, "13700009012")),
                        null,
                        null),
                new Particulars.OfOrder("12345", "GD20230305001", "help", 5, null));
    }

    static Occurrence occurrence() {
        return new Occurrence(CASE_ID, 3, "OFFICE", DAY, LEARNED);
    }

    static CaseFacts facts() {
        return new CaseFacts(
                CaseKind.DISPUTE,
                "changsha",
                "dami",
                "〔2023〕长沙人调字第12号",
                "neighbourhood",
                "party-application",
                "visit",
                Level.VILLAGE,
                new BigDecimal("80000.50"),
                2,
                1,
                List.of(
                        new Milestone(
                                MilestoneKind.REGISTERED, DAY, LEARNED, Level.VILLAGE, null, null),
                        new Milestone(
                                MilestoneKind.AGREED,
                                DAY,
                                LEARNED,
                                Level.VILLAGE,
                                "WRITTEN",
                                null)),
                null,
                null,
                null);
    }

    private static CaseFacts facts(int shape, Map<String, String> codes) {
        Standing after =
                new Standing(
                        Map.of("outcome", "AGREED"),
                        Map.of("accepted", DAY),
                        List.of(new Clock("mediation.conclude", DAY, DAY.plusDays(30), DAY, DAY)));
        return new CaseFacts(
                CaseKind.DISPUTE,
                "changsha",
                "dami",
                "〔2023〕长沙人调字第12号",
                "neighbourhood",
                "party-application",
                "visit",
                Level.VILLAGE,
                new BigDecimal("80000.50"),
                2,
                1,
                List.of(
                        new Milestone(
                                MilestoneKind.AGREED,
                                DAY,
                                LEARNED,
                                Level.VILLAGE,
                                "WRITTEN",
                                after)),
                shape,
                codes,
                Map.of("agreed", 8_000_050L));
    }
}
