package io.maplebridge.cases.life.domain;

import static io.maplebridge.cases.life.domain.StepField.REASON;
import static io.maplebridge.cases.life.domain.StepField.REMARK;
import static io.maplebridge.cases.life.domain.StepField.chosen;
import static io.maplebridge.cases.life.domain.StepField.typed;
import static io.maplebridge.cases.life.domain.StepGroup.*;
import static io.maplebridge.cases.life.domain.StepLine.step;
import static io.maplebridge.contract.words.MilestoneKind.*;

import io.maplebridge.cases.life.domain.Step.*;
import io.maplebridge.cases.life.domain.StepField.Choice;
import io.maplebridge.cases.life.domain.StepField.Type;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.MilestoneKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The steps of cases, one line each: the record, what it is to the life of a case, its name in the
 * store and on the wire, the milestone it is, and its fields. Forms, API bodies, the stored shape,
 * the history and the rights follow from here; when a step is possible stands in {@link LifeCycle},
 * what it does in {@link CaseFold}.
 */
public enum StepKind {
    REGISTER(
            step(CaseRegistered.class, ENTRY, "registered", REGISTERED)
                    .with(typed("registration", Type.REGISTRATION))),
    CONFLICT(
            step(SubmissionConflicted.class, StepGroup.CONFLICT, "conflicted", null)
                    .with(typed("other", Type.REGISTRATION))),
    ACCEPT(
            step(CaseAccepted.class, WORK, "accepted", ACCEPTED)
                    .with(typed("number", Type.LINE).byService())
                    .with(chosen("route", Type.CODE, Choice.ROUTE).only(CaseKind.PETITION))
                    .drawsNumber()),
    DECLINE(step(CaseDeclined.class, END, "declined", NOT_ACCEPTED).with(REASON)),
    RETURN(step(CaseReturned.class, END, "returned", RETURNED).with(REASON)),
    HOLD_SESSION(
            step(SessionHeld.class, WORK, "session-held", SESSION_HELD)
                    .with(typed("place", Type.LINE).optional(), typed("note", Type.TEXT))),
    AGREE(
            step(AgreementReached.class, SUCCESS, "agreed", AGREED)
                    .with(chosen("form", Type.AGREEMENT_FORM, Choice.AGREEMENT_FORM))
                    .with(typed("content", Type.TEXT))
                    .with(typed("performBy", Type.DAY_TO_COME).optional())
                    .with(typed("amount", Type.AMOUNT).optional())
                    .narrowedBy("form")),
    FAIL(step(MediationFailed.class, END, "failed", FAILED).with(REASON)),
    WITHDRAW(step(CaseWithdrawn.class, END, "withdrawn", WITHDRAWN).with(REASON)),
    REFER(
            step(CaseReferred.class, END, "referred", REFERRED)
                    .with(chosen("avenue", Type.CODE, Choice.AVENUE), REASON)
                    .narrowedBy("avenue")),
    REPLY(
            step(CaseReplied.class, WORK, "replied", REPLIED)
                    .with(chosen("decision", Type.CODE, Choice.DECISION).only(CaseKind.PETITION))
                    .with(typed("content", Type.TEXT))
                    .narrowedBy("decision")),
    SETTLE(step(CaseSettled.class, SUCCESS, "settled", SETTLED).with(typed("content", Type.TEXT))),
    CALL_BACK(
            step(PartyCalledBack.class, WORK, "called-back", CALLED_BACK)
                    .with(typed("solved", Type.FLAG))
                    .with(chosen("satisfaction", Type.CODE, Choice.SATISFACTION))
                    .with(REMARK)
                    .narrowedBy("solved")),
    PERFORM(step(AgreementPerformed.class, SUCCESS, "performed", PERFORMED).with(REMARK)),
    CONFIRM(
            step(AgreementConfirmed.class, SUCCESS, "confirmed", JUDICIALLY_CONFIRMED)
                    .with(
                            typed("court", Type.LINE),
                            typed("decisionNumber", Type.LINE).optional())),
    CLOSE(step(CaseClosed.class, END, "closed", CLOSED).with(REMARK)),
    REOPEN(step(CaseReopened.class, WORK, "reopened", REOPENED).with(REASON).grave()),
    ESCALATE(
            step(CaseEscalated.class, WORK, "escalated", ESCALATED)
                    .with(chosen("to", Type.LEVEL, Choice.LEVEL_ABOVE), REASON)
                    .must(StepRules::goesUp)),
    HAND_DOWN(
            step(CaseHandedDown.class, WORK, "handed-down", HANDED_DOWN)
                    .with(chosen("to", Type.LEVEL, Choice.LEVEL_BELOW), REASON)
                    .must(StepRules::goesDown)),
    ASSIGN(
            step(CaseAssigned.class, HANDING, "assigned", ASSIGNED)
                    .with(chosen("holder", Type.CODE, Choice.HOLDING_UNIT))
                    .with(typed("upTo", Type.LEVEL).byService(), REMARK)
                    .must(StepRules::isGivenToSomebodyElse)),
    MARK_KEY(step(KeyMarked.class, KEY, "key-marked", KEY_MARKED).with(REASON)),
    NAME_LEAD(
            step(LeadNamed.class, KEY, "lead-named", LEAD_NAMED)
                    .with(chosen("lead", Type.LEAD, Choice.LEADER))),
    UNMARK_KEY(step(KeyUnmarked.class, KEY, "key-unmarked", KEY_UNMARKED).with(REASON)),
    CORRECT(
            step(CaseCorrected.class, StepGroup.NOTE, "corrected", CORRECTED)
                    .with(REASON)
                    .with(typed("registeredOn", Type.DAY).optional())
                    .with(chosen("village", Type.CODE, Choice.VILLAGE).optional())
                    .with(chosen("category", Type.CODE, Choice.CATEGORY).optional())
                    .with(typed("amount", Type.AMOUNT).optional().only(CaseKind.DISPUTE))
                    .with(typed("subject", Type.LINE).optional())
                    .with(chosen("party", Type.CODE, Choice.PARTY).optional())
                    .with(chosen("partyRole", Type.CODE, Choice.PARTY_ROLE).optional())
                    .with(typed("partyName", Type.LINE).optional())
                    .with(typed("partyPhone", Type.PHONE).optional())
                    .must(Corrections::isPossible)),
    VOID(step(CaseVoided.class, END, "voided", VOIDED).with(REASON).grave()),
    NOTE(step(CaseNoted.class, StepGroup.NOTE, "noted", null).with(typed("text", Type.TEXT)));

    private static final Map<Class<?>, StepKind> BY_TYPE = by(kind -> kind.line.type);
    private static final Map<String, StepKind> BY_STORED_NAME = by(StepKind::storedName);

    private final StepLine line;

    StepKind(StepLine line) {
        this.line = line;
    }

    private static <K> Map<K, StepKind> by(Function<StepKind, K> key) {
        return Arrays.stream(values()).collect(Collectors.toMap(key, Function.identity()));
    }

    public static StepKind of(Step step) {
        return BY_TYPE.get(step.getClass());
    }

    /** The command of this name in an address; what only the system does has none. */
    public static Optional<StepKind> ofPath(String path) {
        return Arrays.stream(values())
                .filter(StepKind::isCommand)
                .filter(kind -> kind.path().equals(path))
                .findFirst();
    }

    public static Optional<StepKind> ofStoredName(String name) {
        return Optional.ofNullable(BY_STORED_NAME.get(name));
    }

    /** Whether somebody may ask for it. */
    public boolean isCommand() {
        return line.group.right() != Right.NOBODY;
    }

    /** The name in an address: lower case, hyphens. */
    public String path() {
        return KebabCase.ofConstant(name());
    }

    /** What happened, such as {@code AgreementReached}: in the API, and of its words. */
    public String title() {
        return line.type.getSimpleName();
    }

    public StepGroup group() {
        return line.group;
    }

    public String storedName() {
        return line.storedName;
    }

    /** Versioned, such as {@code case-accepted.v1}. */
    public String wireName() {
        return line.wireName();
    }

    /** Empty for what cannot be counted. */
    public Optional<MilestoneKind> milestone() {
        return Optional.ofNullable(line.milestone);
    }

    public List<StepField> fields() {
        return List.copyOf(line.fields);
    }

    public boolean isGrave() {
        return line.grave;
    }

    public boolean drawsNumber() {
        return line.drawsNumber;
    }

    Class<? extends Step> type() {
        return line.type;
    }

    List<StepLine.Rule> rules() {
        return line.rules;
    }

    @org.jspecify.annotations.Nullable
    String detailField() {
        return line.detail;
    }
}
