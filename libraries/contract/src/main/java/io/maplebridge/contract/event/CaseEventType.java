package io.maplebridge.contract.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/**
 * What can happen to a case, by its versioned name on the wire. A compatible change is an optional
 * field; anything else is a new name beside the old one, which is published until nobody reads it.
 */
public enum CaseEventType {
    /** 登记 */
    CASE_REGISTERED("case-registered.v1"),
    /** 受理 */
    CASE_ACCEPTED("case-accepted.v1"),
    /** 不予受理 */
    CASE_DECLINED("case-declined.v1"),
    /** 退单, 退回异议 */
    CASE_RETURNED("case-returned.v1"),
    /** 调解 */
    SESSION_HELD("session-held.v1"),
    /** 达成协议 */
    AGREEMENT_REACHED("agreement-reached.v1"),
    /** 调解不成 */
    MEDIATION_FAILED("mediation-failed.v1"),
    /** 当事人撤回 */
    CASE_WITHDRAWN("case-withdrawn.v1"),
    /** 引导法定途径 */
    CASE_REFERRED("case-referred.v1"),
    /** 答复 */
    CASE_REPLIED("case-replied.v1"),
    /** 调处化解 */
    CASE_SETTLED("case-settled.v1"),
    /** 回访 */
    PARTY_CALLED_BACK("party-called-back.v1"),
    /** 履行完毕 */
    AGREEMENT_PERFORMED("agreement-performed.v1"),
    /** 司法确认 */
    AGREEMENT_CONFIRMED("agreement-confirmed.v1"),
    /** 结案 */
    CASE_CLOSED("case-closed.v1"),
    /** 重办 */
    CASE_REOPENED("case-reopened.v1"),
    /** 上交 */
    CASE_ESCALATED("case-escalated.v1"),
    /** 交办下级 */
    CASE_HANDED_DOWN("case-handed-down.v1"),
    /** 转交: another unit has it in hand; nothing countable changed */
    CASE_ASSIGNED("case-assigned.v1"),
    /** 列为重点案件: nothing countable changed */
    KEY_MARKED("key-marked.v1"),
    /** 指定包案领导: nothing countable changed */
    LEAD_NAMED("lead-named.v1"),
    /** 取消重点: nothing countable changed */
    KEY_UNMARKED("key-unmarked.v1"),
    /** 更正: what was registered was always otherwise; the facts of earlier days move with it */
    CASE_CORRECTED("case-corrected.v1"),
    /** 作废 */
    CASE_VOIDED("case-voided.v1"),
    /** 备注: nothing countable changed */
    CASE_NOTED("case-noted.v1"),
    /** the same id or order arrived with another body */
    SUBMISSION_CONFLICTED("submission-conflicted.v1");

    private final String wireName;

    CaseEventType(String wireName) {
        this.wireName = wireName;
    }

    /** The CloudEvents {@code type}, such as {@code case-accepted.v1}. */
    @JsonValue
    public String wireName() {
        return wireName;
    }

    /**
     * @throws IllegalArgumentException for a name that is not known here: a fact is never skipped
     *     unseen
     */
    @JsonCreator
    public static CaseEventType of(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown type " + wireName));
    }
}
