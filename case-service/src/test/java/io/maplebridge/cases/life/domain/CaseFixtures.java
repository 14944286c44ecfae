package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.AgreementForm;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.Particulars;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases to test with. They live through real events: one step a day from the first of March. */
public final class CaseFixtures {

    public static final LocalDate REGISTERED_ON = LocalDate.of(2023, 3, 1);
    public static final LocalDate TODAY = LocalDate.of(2023, 12, 18);
    public static final Actor OFFICE = new Actor("综治中心", "OFFICE");

    private CaseFixtures() {}

    public static CaseId newId() {
        return new CaseId(UUID.randomUUID());
    }

    public static Registration registration(CaseKind kind) {
        return registration(kind, "相邻排水纠纷", "dami");
    }

    public static Registration registration(CaseKind kind, String subject, String village) {
        return registration(kind, subject, village, null);
    }

    /** One that accuses this unit. */
    public static Registration accusing(String unit) {
        return registration(CaseKind.PETITION, "反映占道", "dami", unit);
    }

    private static Registration registration(
            CaseKind kind, String subject, String village, @Nullable String accused) {
        return new Registration(
                "changsha",
                village,
                switch (kind) {
                    case DISPUTE -> "party-application";
                    case PETITION -> "county-referral";
                    case WORK_ORDER -> "hotline";
                },
                subject,
                "雨水流入邻家。",
                null,
                List.of(
                        new Party("APPLICANT", "张某某", false, "13800001234"),
                        new Party("RESPONDENT", "大密村委会", true, null)),
                particulars(kind, accused),
                "fingerprint of " + subject);
    }

    private static Particulars particulars(CaseKind kind, @Nullable String accused) {
        return switch (kind) {
            case DISPUTE ->
                    new Particulars.OfDispute(
                            "neighbourhood", new BigDecimal("80000.50"), "complex");
            case PETITION -> new Particulars.OfPetition("visit", 6, accused);
            case WORK_ORDER ->
                    new Particulars.OfOrder("12345", "GD20230301007", "help", 5, accused);
        };
    }

    public static Stamp stamp(LocalDate day) {
        return new Stamp(day, learned(day), OFFICE, null);
    }

    /** As the town is delivered. */
    public static final Map<String, Map<CaseKind, List<String>>> OFFICES =
            Map.of(
                    "changsha",
                    Map.of(
                            CaseKind.DISPUTE, List.of("zongzhi-centre", "justice-office"),
                            CaseKind.PETITION, List.of("petition-office", "zongzhi-centre"),
                            CaseKind.WORK_ORDER, List.of("hotline-desk", "zongzhi-centre")));

    public static final Queues QUEUES = new Queues(OFFICES, code -> true);

    public static Instant learned(LocalDate day) {
        return day.atTime(9, 30).toInstant(ZoneOffset.UTC);
    }

    public static CaseFile registered(CaseKind kind) {
        return registered(newId(), registration(kind));
    }

    public static CaseFile registered(CaseId id, Registration registration) {
        return CaseFile.of(
                id,
                List.of(
                        new CaseEvent(
                                stamp(REGISTERED_ON), new Step.CaseRegistered(registration))));
    }

    /** A case of this kind after these commands, each carried out a day after the one before. */
    public static CaseFile after(CaseKind kind, StepKind... commands) {
        return next(registered(kind), commands);
    }

    public static CaseFile next(CaseFile file, StepKind... commands) {
        return next(file, List.of(commands));
    }

    public static CaseFile next(CaseFile file, List<StepKind> commands) {
        CaseFile at = file;
        for (StepKind name : commands) {
            at = on(at, command(name), nextDay(at));
        }
        return at;
    }

    /** The case after this command on this day. */
    public static CaseFile on(CaseFile file, Step command, LocalDate day) {
        return file.with(file.decide(command, stamp(day), TODAY));
    }

    public static LocalDate nextDay(CaseFile file) {
        return REGISTERED_ON.plusDays(file.version());
    }

    /** A case told with nothing that may be left out, by hand of someone who gave a key. */
    public static CaseFile bareStory() {
        Registration bare =
                new Registration(
                        "changsha",
                        "xiaomi",
                        "night-visit",
                        "口角",
                        null,
                        null,
                        List.of(new Party("APPLICANT", "𠮷某", false, null)),
                        new Particulars.OfDispute("other", null, null),
                        "fingerprint");
        CommandKey key = new CommandKey(UUID.randomUUID(), "what was sent");
        Stamp keyed = new Stamp(REGISTERED_ON, learned(REGISTERED_ON), OFFICE, key);
        Stamp day = stamp(REGISTERED_ON);
        return registered(newId(), bare)
                .with(
                        List.of(
                                new CaseEvent(
                                        keyed,
                                        new Step.SubmissionConflicted(
                                                registration(CaseKind.WORK_ORDER))),
                                new CaseEvent(keyed, new Step.CaseAccepted(null, null)),
                                new CaseEvent(day, new Step.SessionHeld(null, "双方到场")),
                                new CaseEvent(
                                        day,
                                        new Step.AgreementReached(
                                                AgreementForm.ORAL, "各让一步", null, null)),
                                new CaseEvent(
                                        day, new Step.PartyCalledBack(false, "not-rated", null)),
                                new CaseEvent(day, new Step.AgreementConfirmed("县人民法院", null)),
                                new CaseEvent(day, new Step.AgreementPerformed(null)),
                                new CaseEvent(day, new Step.CaseClosed(null))));
    }

    /** A command of this name as it may be asked of any case. */
    public static Step command(StepKind name) {
        return switch (name) {
            case ACCEPT -> new Step.CaseAccepted(null, "petition-procedure");
            case DECLINE -> new Step.CaseDeclined("不属于受理范围");
            case RETURN -> new Step.CaseReturned("不属于本镇");
            case HOLD_SESSION -> new Step.SessionHeld("村委会", "双方到场");
            case AGREE ->
                    new Step.AgreementReached(
                            AgreementForm.WRITTEN,
                            "三日内修好",
                            LocalDate.of(2023, 4, 1),
                            new BigDecimal("1200.00"));
            case FAIL -> new Step.MediationFailed("分歧过大");
            case WITHDRAW -> new Step.CaseWithdrawn("自行和解");
            case REFER -> new Step.CaseReferred("litigation", "涉及确权");
            case REPLY -> new Step.CaseReplied("supported", "已修复");
            case SETTLE -> new Step.CaseSettled("现场化解");
            case CALL_BACK -> new Step.PartyCalledBack(true, "satisfied", "已致电");
            case PERFORM -> new Step.AgreementPerformed("款已付");
            case CONFIRM -> new Step.AgreementConfirmed("县人民法院", "（2023）第7号");
            case CLOSE -> new Step.CaseClosed("归档");
            case REOPEN -> new Step.CaseReopened("一方反悔");
            case ESCALATE -> new Step.CaseEscalated(Level.COUNTY, "跨镇");
            case HAND_DOWN -> new Step.CaseHandedDown(Level.VILLAGE, "就地办理");
            case ASSIGN -> new Step.CaseAssigned("justice-office", null, "请司法所办理");
            case MARK_KEY -> new Step.KeyMarked("涉及多户");
            case NAME_LEAD -> new Step.LeadNamed(new Lead("lingdao", "陈镇长"));
            case UNMARK_KEY -> new Step.KeyUnmarked("已经平息");
            case VOID -> new Step.CaseVoided("重复录入");
            case NOTE -> new Step.CaseNoted("已电话联系");
            case CORRECT ->
                    new Step.CaseCorrected(
                            "登记时写错",
                            null,
                            null,
                            null,
                            null,
                            null,
                            "路面排水",
                            "1",
                            null,
                            "章某某",
                            "13900005678");
            case REGISTER, CONFLICT -> throw new IllegalArgumentException(name + " is no command");
        };
    }
}
