package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.AgreementForm;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
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
                kind,
                "changsha",
                village,
                switch (kind) {
                    case DISPUTE -> "party-application";
                    case PETITION -> "county-referral";
                    case WORK_ORDER -> "hotline";
                },
                subject,
                "雨水流入邻家。",
                List.of(
                        new Party("APPLICANT", "张某某", false, "13800001234"),
                        new Party("RESPONDENT", "大密村委会", true, null)),
                switch (kind) {
                    case DISPUTE -> "neighbourhood";
                    case PETITION -> null;
                    case WORK_ORDER -> "help";
                },
                kind == CaseKind.DISPUTE ? new BigDecimal("80000.50") : null,
                kind == CaseKind.PETITION ? "visit" : null,
                kind == CaseKind.PETITION ? 6 : 1,
                kind == CaseKind.WORK_ORDER
                        ? new Registration.OutsideOrder("12345", "GD20230301007", 5)
                        : null,
                accused,
                "fingerprint of " + subject);
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
                id, List.of(new CaseEvent.CaseRegistered(stamp(REGISTERED_ON), registration)));
    }

    /** A case of this kind after these commands, each carried out a day after the one before. */
    public static CaseFile after(CaseKind kind, CommandName... commands) {
        return next(registered(kind), commands);
    }

    public static CaseFile next(CaseFile file, CommandName... commands) {
        return next(file, List.of(commands));
    }

    public static CaseFile next(CaseFile file, List<CommandName> commands) {
        CaseFile at = file;
        for (CommandName name : commands) {
            at = on(at, command(name), nextDay(at));
        }
        return at;
    }

    /** The case after this command on this day. */
    public static CaseFile on(CaseFile file, CaseCommand command, LocalDate day) {
        return file.with(file.decide(command, stamp(day), TODAY));
    }

    public static LocalDate nextDay(CaseFile file) {
        return REGISTERED_ON.plusDays(file.version());
    }

    /** A case told with nothing that may be left out, by hand of someone who gave a key. */
    public static CaseFile bareStory() {
        Registration bare =
                new Registration(
                        CaseKind.DISPUTE,
                        "changsha",
                        "xiaomi",
                        "night-visit",
                        "口角",
                        null,
                        List.of(new Party("APPLICANT", "𠮷某", false, null)),
                        "other",
                        null,
                        null,
                        1,
                        null,
                        null,
                        "fingerprint");
        Stamp keyed = new Stamp(REGISTERED_ON, learned(REGISTERED_ON), OFFICE, UUID.randomUUID());
        Stamp day = stamp(REGISTERED_ON);
        return registered(newId(), bare)
                .with(
                        List.of(
                                new CaseEvent.SubmissionConflicted(
                                        keyed, registration(CaseKind.WORK_ORDER)),
                                new CaseEvent.CaseAccepted(keyed, null, null),
                                new CaseEvent.SessionHeld(day, null, "双方到场"),
                                new CaseEvent.AgreementReached(
                                        day, AgreementForm.ORAL, "各让一步", null, null),
                                new CaseEvent.PartyCalledBack(day, false, "not-rated", null),
                                new CaseEvent.AgreementConfirmed(day, "县人民法院", null),
                                new CaseEvent.AgreementPerformed(day, null),
                                new CaseEvent.CaseClosed(day, null)));
    }

    /** A command of this name as it may be asked of any case. */
    public static CaseCommand command(CommandName name) {
        return switch (name) {
            case ACCEPT -> new CaseCommand.AcceptCase(null, "petition-procedure");
            case DECLINE -> new CaseCommand.DeclineCase("不属于受理范围");
            case RETURN -> new CaseCommand.ReturnCase("不属于本镇");
            case HOLD_SESSION -> new CaseCommand.HoldSession("村委会", "双方到场");
            case AGREE ->
                    new CaseCommand.RecordAgreement(
                            AgreementForm.WRITTEN,
                            "三日内修好",
                            LocalDate.of(2023, 4, 1),
                            new BigDecimal("1200.00"));
            case FAIL -> new CaseCommand.RecordFailure("分歧过大");
            case WITHDRAW -> new CaseCommand.RecordWithdrawal("自行和解");
            case REFER -> new CaseCommand.ReferCase("litigation", "涉及确权");
            case REPLY -> new CaseCommand.ReplyToCase("supported", "已修复");
            case SETTLE -> new CaseCommand.SettleCase("现场化解");
            case CALL_BACK -> new CaseCommand.CallBack(true, "satisfied", "已致电");
            case PERFORM -> new CaseCommand.RecordPerformance("款已付");
            case CONFIRM -> new CaseCommand.RecordConfirmation("县人民法院", "（2023）第7号");
            case CLOSE -> new CaseCommand.CloseCase("归档");
            case REOPEN -> new CaseCommand.ReopenCase("一方反悔");
            case ESCALATE -> new CaseCommand.EscalateCase(Level.COUNTY, "跨镇");
            case HAND_DOWN -> new CaseCommand.HandDownCase(Level.VILLAGE, "就地办理");
            case ASSIGN -> new CaseCommand.AssignCase("justice-office", null, "请司法所办理");
            case MARK_KEY -> new CaseCommand.MarkKey("涉及多户");
            case NAME_LEAD -> new CaseCommand.NameLead(new Lead("lingdao", "陈镇长"));
            case UNMARK_KEY -> new CaseCommand.UnmarkKey("已经平息");
            case VOID -> new CaseCommand.VoidCase("重复录入");
            case NOTE -> new CaseCommand.NoteOnCase("已电话联系");
        };
    }
}
