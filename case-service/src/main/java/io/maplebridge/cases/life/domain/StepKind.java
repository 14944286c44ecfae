package io.maplebridge.cases.life.domain;

import static io.maplebridge.cases.life.domain.StepField.Choice;
import static io.maplebridge.cases.life.domain.StepField.Type;
import static io.maplebridge.cases.life.domain.StepField.chosen;
import static io.maplebridge.cases.life.domain.StepField.typed;
import static io.maplebridge.cases.life.domain.StepGroup.*;
import static io.maplebridge.cases.life.domain.StepLine.step;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.MilestoneKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            step(
                            Step.CaseRegistered.class,
                            ENTRY,
                            "registered",
                            "case-registered.v1",
                            MilestoneKind.REGISTERED)
                    .with(typed("registration", Type.REGISTRATION))),
    CONFLICT(
            step(
                            Step.SubmissionConflicted.class,
                            StepGroup.CONFLICT,
                            "conflicted",
                            "submission-conflicted.v1",
                            null)
                    .with(typed("other", Type.REGISTRATION))),
    ACCEPT(
            step(
                            Step.CaseAccepted.class,
                            WORK,
                            "accepted",
                            "case-accepted.v1",
                            MilestoneKind.ACCEPTED)
                    .with(
                            typed("number", Type.LINE).byService(),
                            chosen("route", Type.CODE, Choice.ROUTE).only(CaseKind.PETITION))
                    .drawsNumber()),
    DECLINE(
            step(
                            Step.CaseDeclined.class,
                            END,
                            "declined",
                            "case-declined.v1",
                            MilestoneKind.NOT_ACCEPTED)
                    .with(typed("reason", Type.TEXT))),
    RETURN(
            step(
                            Step.CaseReturned.class,
                            END,
                            "returned",
                            "case-returned.v1",
                            MilestoneKind.RETURNED)
                    .with(typed("reason", Type.TEXT))),
    HOLD_SESSION(
            step(
                            Step.SessionHeld.class,
                            WORK,
                            "session-held",
                            "session-held.v1",
                            MilestoneKind.SESSION_HELD)
                    .with(typed("place", Type.LINE).optional(), typed("note", Type.TEXT))),
    AGREE(
            step(
                            Step.AgreementReached.class,
                            SUCCESS,
                            "agreed",
                            "agreement-reached.v1",
                            MilestoneKind.AGREED)
                    .with(
                            chosen("form", Type.AGREEMENT_FORM, Choice.AGREEMENT_FORM),
                            typed("content", Type.TEXT),
                            typed("performBy", Type.DAY).optional(),
                            typed("amount", Type.AMOUNT).optional())
                    .narrowedBy("form")),
    FAIL(
            step(
                            Step.MediationFailed.class,
                            END,
                            "failed",
                            "mediation-failed.v1",
                            MilestoneKind.FAILED)
                    .with(typed("reason", Type.TEXT))),
    WITHDRAW(
            step(
                            Step.CaseWithdrawn.class,
                            END,
                            "withdrawn",
                            "case-withdrawn.v1",
                            MilestoneKind.WITHDRAWN)
                    .with(typed("reason", Type.TEXT))),
    REFER(
            step(
                            Step.CaseReferred.class,
                            END,
                            "referred",
                            "case-referred.v1",
                            MilestoneKind.REFERRED)
                    .with(chosen("avenue", Type.CODE, Choice.AVENUE), typed("reason", Type.TEXT))
                    .narrowedBy("avenue")),
    REPLY(
            step(Step.CaseReplied.class, WORK, "replied", "case-replied.v1", MilestoneKind.REPLIED)
                    .with(
                            chosen("decision", Type.CODE, Choice.DECISION).only(CaseKind.PETITION),
                            typed("content", Type.TEXT))
                    .narrowedBy("decision")),
    SETTLE(
            step(
                            Step.CaseSettled.class,
                            SUCCESS,
                            "settled",
                            "case-settled.v1",
                            MilestoneKind.SETTLED)
                    .with(typed("content", Type.TEXT))),
    CALL_BACK(
            step(
                            Step.PartyCalledBack.class,
                            WORK,
                            "called-back",
                            "party-called-back.v1",
                            MilestoneKind.CALLED_BACK)
                    .with(
                            typed("solved", Type.FLAG),
                            chosen("satisfaction", Type.CODE, Choice.SATISFACTION),
                            typed("note", Type.TEXT).optional())
                    .narrowedBy("solved")),
    PERFORM(
            step(
                            Step.AgreementPerformed.class,
                            SUCCESS,
                            "performed",
                            "agreement-performed.v1",
                            MilestoneKind.PERFORMED)
                    .with(typed("note", Type.TEXT).optional())),
    CONFIRM(
            step(
                            Step.AgreementConfirmed.class,
                            SUCCESS,
                            "confirmed",
                            "agreement-confirmed.v1",
                            MilestoneKind.JUDICIALLY_CONFIRMED)
                    .with(
                            typed("court", Type.LINE),
                            typed("decisionNumber", Type.LINE).optional())),
    CLOSE(
            step(Step.CaseClosed.class, END, "closed", "case-closed.v1", MilestoneKind.CLOSED)
                    .with(typed("note", Type.TEXT).optional())),
    REOPEN(
            step(
                            Step.CaseReopened.class,
                            WORK,
                            "reopened",
                            "case-reopened.v1",
                            MilestoneKind.REOPENED)
                    .with(typed("reason", Type.TEXT))
                    .grave()),
    ESCALATE(
            step(
                            Step.CaseEscalated.class,
                            WORK,
                            "escalated",
                            "case-escalated.v1",
                            MilestoneKind.ESCALATED)
                    .with(chosen("to", Type.LEVEL, Choice.LEVEL_ABOVE), typed("reason", Type.TEXT))
                    .must(StepRules::goesUp)),
    HAND_DOWN(
            step(
                            Step.CaseHandedDown.class,
                            WORK,
                            "handed-down",
                            "case-handed-down.v1",
                            MilestoneKind.HANDED_DOWN)
                    .with(chosen("to", Type.LEVEL, Choice.LEVEL_BELOW), typed("reason", Type.TEXT))
                    .must(StepRules::goesDown)),
    ASSIGN(
            step(
                            Step.CaseAssigned.class,
                            HANDING,
                            "assigned",
                            "case-assigned.v1",
                            MilestoneKind.ASSIGNED)
                    .with(
                            chosen("holder", Type.CODE, Choice.HOLDING_UNIT),
                            typed("upTo", Type.LEVEL).byService(),
                            typed("note", Type.TEXT).optional())
                    .must(StepRules::isGivenToSomebodyElse)),
    MARK_KEY(
            step(Step.KeyMarked.class, KEY, "key-marked", "key-marked.v1", MilestoneKind.KEY_MARKED)
                    .with(typed("reason", Type.TEXT))),
    NAME_LEAD(
            step(Step.LeadNamed.class, KEY, "lead-named", "lead-named.v1", MilestoneKind.LEAD_NAMED)
                    .with(chosen("lead", Type.LEAD, Choice.LEADER))),
    UNMARK_KEY(
            step(
                            Step.KeyUnmarked.class,
                            KEY,
                            "key-unmarked",
                            "key-unmarked.v1",
                            MilestoneKind.KEY_UNMARKED)
                    .with(typed("reason", Type.TEXT))),
    VOID(
            step(Step.CaseVoided.class, END, "voided", "case-voided.v1", MilestoneKind.VOIDED)
                    .with(typed("reason", Type.TEXT))
                    .grave()),
    NOTE(
            step(Step.CaseNoted.class, StepGroup.NOTE, "noted", "case-noted.v1", null)
                    .with(typed("text", Type.TEXT)));

    private static final Map<Class<?>, StepKind> BY_TYPE =
            Arrays.stream(values())
                    .collect(Collectors.toMap(kind -> kind.line.type, Function.identity()));
    private static final Map<String, StepKind> BY_STORED_NAME =
            Arrays.stream(values())
                    .collect(Collectors.toMap(StepKind::storedName, Function.identity()));

    private final StepLine line;

    StepKind(StepLine line) {
        this.line = line;
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
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of what happened, such as {@code AgreementReached}, in the API and of its words. */
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
        return line.wireName;
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

    @Nullable String detailField() {
        return line.detail;
    }
}
