package io.maplebridge.contract.event;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;

/**
 * What happened to a case, and the facts of the case after it. Records of {@code cases.events.v1},
 * keyed by case id. A compatible change is an optional field; anything else is a new name beside
 * the old one.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CaseEvent.CaseRegistered.class, name = "case-registered.v1"),
    @JsonSubTypes.Type(value = CaseEvent.CaseAccepted.class, name = "case-accepted.v1"),
    @JsonSubTypes.Type(value = CaseEvent.CaseDeclined.class, name = "case-declined.v1"),
    @JsonSubTypes.Type(value = CaseEvent.CaseReturned.class, name = "case-returned.v1"),
    @JsonSubTypes.Type(value = CaseEvent.SessionHeld.class, name = "session-held.v1"),
    @JsonSubTypes.Type(value = CaseEvent.AgreementReached.class, name = "agreement-reached.v1"),
    @JsonSubTypes.Type(value = CaseEvent.MediationFailed.class, name = "mediation-failed.v1"),
    @JsonSubTypes.Type(value = CaseEvent.CaseWithdrawn.class, name = "case-withdrawn.v1"),
    @JsonSubTypes.Type(value = CaseEvent.CaseReferred.class, name = "case-referred.v1"),
    @JsonSubTypes.Type(value = CaseEvent.CaseReplied.class, name = "case-replied.v1"),
    @JsonSubTypes.Type(value = CaseEvent.CaseSettled.class, name = "case-settled.v1"),
    @JsonSubTypes.Type(value = CaseEvent.PartyCalledBack.class, name = "party-called-back.v1"),
    @JsonSubTypes.Type(value = CaseEvent.AgreementPerformed.class, name = "agreement-performed.v1"),
    @JsonSubTypes.Type(value = CaseEvent.AgreementConfirmed.class, name = "agreement-confirmed.v1"),
    @JsonSubTypes.Type(value = CaseEvent.CaseClosed.class, name = "case-closed.v1"),
    @JsonSubTypes.Type(value = CaseEvent.CaseReopened.class, name = "case-reopened.v1"),
    @JsonSubTypes.Type(value = CaseEvent.CaseEscalated.class, name = "case-escalated.v1"),
    @JsonSubTypes.Type(value = CaseEvent.CaseHandedDown.class, name = "case-handed-down.v1"),
    @JsonSubTypes.Type(value = CaseEvent.CaseAssigned.class, name = "case-assigned.v1"),
    @JsonSubTypes.Type(value = CaseEvent.KeyMarked.class, name = "key-marked.v1"),
    @JsonSubTypes.Type(value = CaseEvent.LeadNamed.class, name = "lead-named.v1"),
    @JsonSubTypes.Type(value = CaseEvent.KeyUnmarked.class, name = "key-unmarked.v1"),
    @JsonSubTypes.Type(value = CaseEvent.CaseVoided.class, name = "case-voided.v1"),
    @JsonSubTypes.Type(value = CaseEvent.CaseNoted.class, name = "case-noted.v1"),
    @JsonSubTypes.Type(
            value = CaseEvent.SubmissionConflicted.class,
            name = "submission-conflicted.v1")
})
public sealed interface CaseEvent {

    @JsonSetter(nulls = Nulls.FAIL)
    Occurrence occurrence();

    @JsonSetter(nulls = Nulls.FAIL)
    CaseFacts facts();

    /** The name of this type and version on the wire, as CloudEvents {@code type}. */
    default String wireName() {
        return switch (this) {
            case CaseRegistered e -> "case-registered.v1";
            case CaseAccepted e -> "case-accepted.v1";
            case CaseDeclined e -> "case-declined.v1";
            case CaseReturned e -> "case-returned.v1";
            case SessionHeld e -> "session-held.v1";
            case AgreementReached e -> "agreement-reached.v1";
            case MediationFailed e -> "mediation-failed.v1";
            case CaseWithdrawn e -> "case-withdrawn.v1";
            case CaseReferred e -> "case-referred.v1";
            case CaseReplied e -> "case-replied.v1";
            case CaseSettled e -> "case-settled.v1";
            case PartyCalledBack e -> "party-called-back.v1";
            case AgreementPerformed e -> "agreement-performed.v1";
            case AgreementConfirmed e -> "agreement-confirmed.v1";
            case CaseClosed e -> "case-closed.v1";
            case CaseReopened e -> "case-reopened.v1";
            case CaseEscalated e -> "case-escalated.v1";
            case CaseHandedDown e -> "case-handed-down.v1";
            case CaseAssigned e -> "case-assigned.v1";
            case KeyMarked e -> "key-marked.v1";
            case LeadNamed e -> "lead-named.v1";
            case KeyUnmarked e -> "key-unmarked.v1";
            case CaseVoided e -> "case-voided.v1";
            case CaseNoted e -> "case-noted.v1";
            case SubmissionConflicted e -> "submission-conflicted.v1";
        };
    }

    /** 登记 */
    record CaseRegistered(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 受理 */
    record CaseAccepted(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 不予受理 */
    record CaseDeclined(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 退单, 退回异议 */
    record CaseReturned(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 调解 */
    record SessionHeld(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 达成协议 */
    record AgreementReached(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 调解不成 */
    record MediationFailed(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 当事人撤回 */
    record CaseWithdrawn(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 引导法定途径 */
    record CaseReferred(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 答复 */
    record CaseReplied(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 调处化解 */
    record CaseSettled(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 回访 */
    record PartyCalledBack(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 履行完毕 */
    record AgreementPerformed(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 司法确认 */
    record AgreementConfirmed(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 结案 */
    record CaseClosed(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 重新办理 */
    record CaseReopened(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 上交 */
    record CaseEscalated(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 交办下级 */
    record CaseHandedDown(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 转交: another unit has it in hand; nothing countable changed */
    record CaseAssigned(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 列为重点案件: nothing countable changed */
    record KeyMarked(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 指定包案领导: nothing countable changed */
    record LeadNamed(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 取消重点: nothing countable changed */
    record KeyUnmarked(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 作废 */
    record CaseVoided(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** 备注: nothing countable changed */
    record CaseNoted(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}

    /** the same id or order arrived with another body */
    record SubmissionConflicted(Occurrence occurrence, CaseFacts facts) implements CaseEvent {}
}
