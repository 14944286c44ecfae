package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.AgreementForm;
import io.maplebridge.contract.words.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A wish about a case: what a person wants to have recorded. Codes are of the reference data. */
public sealed interface CaseCommand {

    /** 受理 */
    record AcceptCase(@Nullable String number, @Nullable String route) implements CaseCommand {}

    /** 不予受理 */
    record DeclineCase(String reason) implements CaseCommand {}

    /** 退回, 退单 */
    record ReturnCase(String reason) implements CaseCommand {}

    /** 登记调解 */
    record HoldSession(@Nullable String place, String note) implements CaseCommand {}

    /** 达成协议 */
    record RecordAgreement(
            AgreementForm form,
            String content,
            @Nullable LocalDate performBy,
            @Nullable BigDecimal amount)
            implements CaseCommand {}

    /** 调解不成 */
    record RecordFailure(String reason) implements CaseCommand {}

    /** 当事人撤回 */
    record RecordWithdrawal(String reason) implements CaseCommand {}

    /** 引导法定途径 */
    record ReferCase(String avenue, String reason) implements CaseCommand {}

    /** 答复 */
    record ReplyToCase(@Nullable String decision, String content) implements CaseCommand {}

    /** 调处化解 */
    record SettleCase(String content) implements CaseCommand {}

    /** 回访 */
    record CallBack(boolean solved, String satisfaction, @Nullable String note)
            implements CaseCommand {}

    /** 履行完毕 */
    record RecordPerformance(@Nullable String note) implements CaseCommand {}

    /** 司法确认 */
    record RecordConfirmation(String court, @Nullable String decisionNumber)
            implements CaseCommand {}

    /** 结案, 办结 */
    record CloseCase(@Nullable String note) implements CaseCommand {}

    /** 重新办理 */
    record ReopenCase(String reason) implements CaseCommand {}

    /** 上交 */
    record EscalateCase(Level to, String reason) implements CaseCommand {}

    /** 交办下级 */
    record HandDownCase(Level to, String reason) implements CaseCommand {}

    /**
     * 转交
     *
     * @param holder code of the unit that is to have it in hand
     * @param upTo the level of that unit, when the case is passed up 上交 to it; null when it stays
     *     at its own
     * @param note why, which passing up asks for
     */
    record AssignCase(String holder, @Nullable Level upTo, @Nullable String note)
            implements CaseCommand {}

    /** 列为重点案件 */
    record MarkKey(String reason) implements CaseCommand {}

    /** 指定包案领导 */
    record NameLead(Lead lead) implements CaseCommand {}

    /** 取消重点 */
    record UnmarkKey(String reason) implements CaseCommand {}

    /** 作废 */
    record VoidCase(String reason) implements CaseCommand {}

    /** 备注 */
    record NoteOnCase(String text) implements CaseCommand {}

    /** The name it has in addresses and on buttons. */
    default CommandName name() {
        return switch (this) {
            case AcceptCase c -> CommandName.ACCEPT;
            case DeclineCase c -> CommandName.DECLINE;
            case ReturnCase c -> CommandName.RETURN;
            case HoldSession c -> CommandName.HOLD_SESSION;
            case RecordAgreement c -> CommandName.AGREE;
            case RecordFailure c -> CommandName.FAIL;
            case RecordWithdrawal c -> CommandName.WITHDRAW;
            case ReferCase c -> CommandName.REFER;
            case ReplyToCase c -> CommandName.REPLY;
            case SettleCase c -> CommandName.SETTLE;
            case CallBack c -> CommandName.CALL_BACK;
            case RecordPerformance c -> CommandName.PERFORM;
            case RecordConfirmation c -> CommandName.CONFIRM;
            case CloseCase c -> CommandName.CLOSE;
            case ReopenCase c -> CommandName.REOPEN;
            case EscalateCase c -> CommandName.ESCALATE;
            case HandDownCase c -> CommandName.HAND_DOWN;
            case AssignCase c -> CommandName.ASSIGN;
            case MarkKey c -> CommandName.MARK_KEY;
            case NameLead c -> CommandName.NAME_LEAD;
            case UnmarkKey c -> CommandName.UNMARK_KEY;
            case VoidCase c -> CommandName.VOID;
            case NoteOnCase c -> CommandName.NOTE;
        };
    }
}
