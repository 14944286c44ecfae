package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.AgreementForm;
import io.maplebridge.contract.words.Level;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a case: asked for it is a wish, stamped it is a {@link CaseEvent fact}. Each
 * is one line of {@link StepKind}, which says all that forms, stores and readers must know of it.
 * Codes are of the reference data.
 */
public sealed interface Step {

    /** What opens a case. */
    static Step opening(Registration registration) {
        return new CaseRegistered(registration);
    }

    /** Another content under the name of a case. */
    static Step otherContent(Registration other) {
        return new SubmissionConflicted(other);
    }

    /** What a submission brought with it, if this is one. */
    default @Nullable Registration brought() {
        return null;
    }

    /** The same for somebody from whom its content is kept. */
    default Step withheld() {
        return this;
    }

    /** What was registered, as it is known after this. */
    default Registration correct(Registration known) {
        return known;
    }

    /** The day of the registration, when this corrects it. */
    default @Nullable LocalDate correctedDay() {
        return null;
    }

    /** What happens when this is granted: itself, as a rule. */
    default List<Step> becomes() {
        return List.of(this);
    }

    /** It puts the case to another level. */
    interface ToLevel {
        Level to();
    }

    /** 登记 or 接收 */
    record CaseRegistered(Registration registration) implements Step {
        @Override
        public Registration brought() {
            return registration;
        }

        @Override
        public Step withheld() {
            return opening(registration.withheld());
        }
    }

    /**
     * The same id or order number arrived again with another content. People decide, unless it is
     * the platform's own order after one that somebody had typed.
     */
    record SubmissionConflicted(Registration other) implements Step {
        @Override
        public Registration brought() {
            return other;
        }

        @Override
        public Step withheld() {
            return otherContent(other.withheld());
        }
    }

    /** 受理 */
    record CaseAccepted(@Nullable String number, @Nullable String route) implements Step {}

    /** 不予受理 */
    record CaseDeclined(String reason) implements Step {}

    /** 退回, 退单 */
    record CaseReturned(String reason) implements Step {}

    /** 登记调解 */
    record SessionHeld(@Nullable String place, String note) implements Step {}

    /** 达成协议 */
    record AgreementReached(
            AgreementForm form,
            String content,
            @Nullable LocalDate performBy,
            @Nullable BigDecimal amount)
            implements Step {}

    /** 调解不成 */
    record MediationFailed(String reason) implements Step {}

    /** 当事人撤回 */
    record CaseWithdrawn(String reason) implements Step {}

    /** 引导法定途径 */
    record CaseReferred(String avenue, String reason) implements Step {}

    /** 答复 */
    record CaseReplied(@Nullable String decision, String content) implements Step {}

    /** 调处化解 */
    record CaseSettled(String content) implements Step {}

    /** 回访 */
    record PartyCalledBack(boolean solved, String satisfaction, @Nullable String note)
            implements Step {}

    /** 履行完毕 */
    record AgreementPerformed(@Nullable String note) implements Step {}

    /** 司法确认 */
    record AgreementConfirmed(String court, @Nullable String decisionNumber) implements Step {}

    /** 结案, 办结 */
    record CaseClosed(@Nullable String note) implements Step {}

    /** 重办 */
    record CaseReopened(String reason) implements Step {}

    /** 上交 */
    record CaseEscalated(Level to, String reason) implements Step, ToLevel {}

    /** 交办下级 */
    record CaseHandedDown(Level to, String reason) implements Step, ToLevel {}

    /**
     * 转交
     *
     * @param holder code of the unit that has it in hand from now on
     * @param upTo the level of that unit, when the case is passed up 上交 to it; null when it stays
     *     at its own
     * @param note why, which passing up asks for
     */
    record CaseAssigned(String holder, @Nullable Level upTo, @Nullable String note)
            implements Step {

        @Override
        public List<Step> becomes() {
            return upTo == null || note == null
                    ? List.of(this)
                    : List.of(new CaseEscalated(upTo, note), new CaseAssigned(holder, null, null));
        }
    }

    /** 列为重点案件 */
    record KeyMarked(String reason) implements Step {}

    /** 指定包案领导 */
    record LeadNamed(Lead lead) implements Step {}

    /** 取消重点 */
    record KeyUnmarked(String reason) implements Step {}

    /**
     * 更正: what was registered was always otherwise. Whatever is null was right.
     *
     * @param party number of the party that is corrected, from 1; {@link Party#ANOTHER} for one
     *     that was forgotten
     * @param partyRole a {@link io.maplebridge.contract.words.PartyRole}
     */
    record CaseCorrected(
            String reason,
            @Nullable LocalDate registeredOn,
            @Nullable String village,
            @Nullable String category,
            @Nullable BigDecimal amount,
            @Nullable String difficulty,
            @Nullable String subject,
            @Nullable String party,
            @Nullable String partyRole,
            @Nullable String partyName,
            @Nullable String partyPhone)
            implements Step {

        @Override
        public Registration correct(Registration known) {
            return Corrections.apply(this, known);
        }

        @Override
        public @Nullable LocalDate correctedDay() {
            return registeredOn;
        }
    }

    /** 作废 */
    record CaseVoided(String reason) implements Step {}

    /** 备注 */
    record CaseNoted(String text) implements Step {}
}
