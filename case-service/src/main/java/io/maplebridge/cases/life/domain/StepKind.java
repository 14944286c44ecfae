package io.maplebridge.cases.life.domain;

import static io.maplebridge.cases.life.domain.StepField.Need.UNSOLVED;
import static io.maplebridge.cases.life.domain.StepField.REASON;
import static io.maplebridge.cases.life.domain.StepField.REMARK;
import static io.maplebridge.cases.life.domain.StepField.chosen;
import static io.maplebridge.cases.life.domain.StepField.listed;
import static io.maplebridge.cases.life.domain.StepField.typed;
import static io.maplebridge.cases.life.domain.StepGroup.*;
import static io.maplebridge.cases.life.domain.StepLine.step;
import static io.maplebridge.contract.words.MilestoneKind.*;

import io.maplebridge.cases.life.domain.Step.*;
import io.maplebridge.cases.life.domain.StepField.Choice;
import io.maplebridge.cases.life.domain.StepField.Content;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.MilestoneKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The steps of cases, one line each: the record, what it is to the life of a case, its name in the
 * store and on the wire, the milestone it is, and its fields. Forms, API bodies, the stored shape,
 * the history and the rights follow from here; when a step is possible stands in {@link LifeCycle},
 * what it does in {@link CaseFold}.
 */
public enum StepKind {
    REGISTER(
            step(CaseRegistered.class, ENTRY, "registered", REGISTERED)
                    .with(typed("registration", Content.REGISTRATION))),
    CONFLICT(
            step(SubmissionConflicted.class, StepGroup.CONFLICT, "conflicted", null)
                    .with(typed("other", Content.REGISTRATION))),
    ACCEPT(
            step(CaseAccepted.class, WORK, "accepted", ACCEPTED)
                    .with(StepField.NUMBER, listed("route").only(CaseKind.PETITION))
                    .drawsNumber()),
    DECLINE(step(CaseDeclined.class, END, "declined", NOT_ACCEPTED).with(REASON)),
    RETURN(step(CaseReturned.class, END, "returned", RETURNED).with(REASON)),
    HOLD_SESSION(
            step(SessionHeld.class, WORK, "session-held", SESSION_HELD)
                    .with(typed("place", Content.LINE).optional(), typed("note", Content.TEXT))),
    AGREE(
            step(AgreementReached.class, SUCCESS, "agreed", AGREED)
                    .with(chosen("form", Content.AGREEMENT_FORM, Choice.AGREEMENT_FORM))
                    .with(typed("content", Content.TEXT))
                    .with(typed("performBy", Content.DAY_TO_COME).optional())
                    .with(typed("amount", Content.AMOUNT).optional().called("agreedAmount"))
                    .narrowedBy("form")),
    FAIL(step(MediationFailed.class, END, "failed", FAILED).with(REASON)),
    WITHDRAW(step(CaseWithdrawn.class, END, "withdrawn", WITHDRAWN).with(REASON)),
    REFER(
            step(CaseReferred.class, END, "referred", REFERRED)
                    .with(listed("avenue"), REASON)
                    .narrowedBy("avenue")),
    REPLY(
            step(CaseReplied.class, WORK, "replied", REPLIED)
                    .with(listed("decision").only(CaseKind.PETITION))
                    .with(typed("content", Content.TEXT))
                    .narrowedBy("decision")),
    SETTLE(
            step(CaseSettled.class, SUCCESS, "settled", SETTLED)
                    .with(typed("content", Content.TEXT))),
    CALL_BACK(
            step(PartyCalledBack.class, WORK, "called-back", CALLED_BACK)
                    .with(typed("solved", Content.FLAG))
                    .with(listed("satisfaction"))
                    .with(REMARK)
                    .narrowedBy("solved")),
    PERFORM(step(AgreementPerformed.class, SUCCESS, "performed", PERFORMED).with(REMARK)),
    CONFIRM(
            step(AgreementConfirmed.class, SUCCESS, "confirmed", JUDICIALLY_CONFIRMED)
                    .with(
                            typed("court", Content.LINE),
                            typed("decisionNumber", Content.LINE).optional())),
    CLOSE(step(CaseClosed.class, END, "closed", CLOSED).with(REMARK.neededBy(UNSOLVED))),
    REOPEN(step(CaseReopened.class, WORK, "reopened", REOPENED).with(REASON).grave()),
    ESCALATE(
            step(CaseEscalated.class, WORK, "escalated", ESCALATED)
                    .with(chosen("to", Content.LEVEL, Choice.LEVEL_ABOVE), REASON)
                    .must(StepRules::goesUp)),
    HAND_DOWN(
            step(CaseHandedDown.class, WORK, "handed-down", HANDED_DOWN)
                    .with(chosen("to", Content.LEVEL, Choice.LEVEL_BELOW), REASON)
                    .must(StepRules::goesDown)),
    ASSIGN(
            step(CaseAssigned.class, HANDING, "assigned", ASSIGNED)
                    .with(chosen("holder", Content.CODE, Choice.HOLDING_UNIT))
                    .with(typed("upTo", Content.LEVEL).byService(), REMARK)
                    .must(StepRules::isGivenToSomebodyElse)),
    MARK_KEY(step(KeyMarked.class, KEY, "key-marked", KEY_MARKED).with(REASON)),
    NAME_LEAD(
            step(LeadNamed.class, KEY, "lead-named", LEAD_NAMED)
                    .with(chosen("lead", Content.LEAD, Choice.LEADER))),
    UNMARK_KEY(step(KeyUnmarked.class, KEY, "key-unmarked", KEY_UNMARKED).with(REASON)),
    CORRECT(
            step(CaseCorrected.class, StepGroup.NOTE, "corrected", CORRECTED)
                    .with(REASON, typed("registeredOn", Content.DAY).optional())
                    .with(chosen("village", Content.CODE, Choice.VILLAGE).optional())
                    .with(listed("category").optional())
                    .with(typed("amount", Content.AMOUNT).optional().only(CaseKind.DISPUTE))
                    .with(listed("difficulty").optional().only(CaseKind.DISPUTE))
                    .with(typed("subject", Content.LINE).optional())
                    .with(chosen("party", Content.CODE, Choice.PARTY).optional())
                    .with(chosen("partyRole", Content.CODE, Choice.PARTY_ROLE).optional())
                    .with(typed("partyName", Content.LINE).optional())
                    .with(typed("partyPhone", Content.PHONE).optional())
                    .must(Corrections::isPossible)),
    VOID(step(CaseVoided.class, END, "voided", VOIDED).with(REASON).grave()),
    NOTE(step(CaseNoted.class, StepGroup.NOTE, "noted", null).with(typed("text", Content.TEXT)));

    private static final Map<Class<?>, StepKind> BY_TYPE = by(kind -> kind.line.type);
    private static final Map<String, StepKind> BY_STORED_NAME = by(StepKind::storedName);

    @SuppressWarnings("ImmutableEnumChecker")
    private final StepLine line;

    StepKind(StepLine line) {
        this.line = line;
    }

    private static <K> Map<K, StepKind> by(Function<StepKind, K> key) {
        return Arrays.stream(values()).collect(Collectors.toMap(key, Function.identity()));
    }

    public static StepKind of(Step step) {
        return Objects.requireNonNull(BY_TYPE.get(step.getClass()), "every step has its line");
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

    public boolean isCommand() {
        return line.group.right() != Right.NOBODY;
    }

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

    public String wireName() {
        return line.wireName();
    }

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

    @Nullable String detailField() {
        return line.detail;
    }
}
