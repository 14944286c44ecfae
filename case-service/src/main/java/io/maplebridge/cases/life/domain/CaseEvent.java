package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.AgreementForm;
import io.maplebridge.contract.words.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case. The list of these is the history, the audit trail and the outbox; the
 * state of the case is nothing but their sum.
 */
public sealed interface CaseEvent {

    Stamp stamp();

    /**
     * Whether it moves the case along; notes, marks and who has it in hand stand beside its life.
     */
    default boolean isStep() {
        return switch (this) {
            case CaseNoted e -> false;
            case SubmissionConflicted e -> false;
            case CaseAssigned e -> false;
            case KeyMarked e -> false;
            case LeadNamed e -> false;
            case KeyUnmarked e -> false;
            case CaseRegistered e -> true;
            case CaseAccepted e -> true;
            case CaseDeclined e -> true;
            case CaseReturned e -> true;
            case SessionHeld e -> true;
            case AgreementReached e -> true;
            case MediationFailed e -> true;
            case CaseWithdrawn e -> true;
            case CaseReferred e -> true;
            case CaseReplied e -> true;
            case CaseSettled e -> true;
            case PartyCalledBack e -> true;
            case AgreementPerformed e -> true;
            case AgreementConfirmed e -> true;
            case CaseClosed e -> true;
            case CaseReopened e -> true;
            case CaseEscalated e -> true;
            case CaseHandedDown e -> true;
            case CaseVoided e -> true;
        };
    }

    /** 登记 or 接收 */
    record CaseRegistered(Stamp stamp, Registration registration) implements CaseEvent {}

    /** The same id or order number arrived again with another content; people decide. */
    record SubmissionConflicted(Stamp stamp, Registration other) implements CaseEvent {}

    /** 受理 */
    record CaseAccepted(Stamp stamp, @Nullable String number, @Nullable String route)
            implements CaseEvent {}

    /** 不予受理 */
    record CaseDeclined(Stamp stamp, String reason) implements CaseEvent {}

    /** 退回, 退单 */
    record CaseReturned(Stamp stamp, String reason) implements CaseEvent {}

    /** 登记调解 */
    record SessionHeld(Stamp stamp, @Nullable String place, String note) implements CaseEvent {}

    /** 达成协议 */
    record AgreementReached(
            Stamp stamp,
            AgreementForm form,
            String content,
            @Nullable LocalDate performBy,
            @Nullable BigDecimal amount)
            implements CaseEvent {}

    /** 调解不成 */
    record MediationFailed(Stamp stamp, String reason) implements CaseEvent {}

    /** 当事人撤回 */
    record CaseWithdrawn(Stamp stamp, String reason) implements CaseEvent {}

    /** 引导法定途径 */
    record CaseReferred(Stamp stamp, String avenue, String reason) implements CaseEvent {}

    /** 答复 */
    record CaseReplied(Stamp stamp, @Nullable String decision, String content)
            implements CaseEvent {}

    /** 调处化解 */
    record CaseSettled(Stamp stamp, String content) implements CaseEvent {}

    /** 回访 */
    record PartyCalledBack(Stamp stamp, boolean solved, String satisfaction, @Nullable String note)
            implements CaseEvent {}

    /** 履行完毕 */
    record AgreementPerformed(Stamp stamp, @Nullable String note) implements CaseEvent {}

    /** 司法确认 */
    record AgreementConfirmed(Stamp stamp, String court, @Nullable String decisionNumber)
            implements CaseEvent {}

    /** 结案, 办结 */
    record CaseClosed(Stamp stamp, @Nullable String note) implements CaseEvent {}

    /** 重新办理 */
    record CaseReopened(Stamp stamp, String reason) implements CaseEvent {}

    /** 上交 */
    record CaseEscalated(Stamp stamp, Level to, String reason) implements CaseEvent {}

    /** 交办下级 */
    record CaseHandedDown(Stamp stamp, Level to, String reason) implements CaseEvent {}

    /**
     * 转交
     *
     * @param holder code of the unit that has it in hand from now on
     */
    record CaseAssigned(Stamp stamp, String holder, @Nullable String note) implements CaseEvent {}

    /** 列为重点案件 */
    record KeyMarked(Stamp stamp, String reason) implements CaseEvent {}

    /** 指定包案领导 */
    record LeadNamed(Stamp stamp, Lead lead) implements CaseEvent {}

    /** 取消重点 */
    record KeyUnmarked(Stamp stamp, String reason) implements CaseEvent {}

    /** 作废 */
    record CaseVoided(Stamp stamp, String reason) implements CaseEvent {}

    /** 备注 */
    record CaseNoted(Stamp stamp, String text) implements CaseEvent {}
}
