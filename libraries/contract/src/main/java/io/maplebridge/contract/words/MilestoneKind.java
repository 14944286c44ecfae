package io.maplebridge.contract.words;

/** What a milestone in the life of a case says. Its detail, a code, narrows some of them. */
public enum MilestoneKind {
    /** 登记 (petition, dispute) or 接收 (order) */
    REGISTERED,
    /** 受理; for an order, taken in hand */
    ACCEPTED,
    /** 不予受理 */
    NOT_ACCEPTED,
    /** 退单 or 退回异议: sent back to whoever remitted it */
    RETURNED,
    /** a mediation session 调解 */
    SESSION_HELD,
    /** 达成协议; detail: WRITTEN or ORAL */
    AGREED,
    /** 调解不成 */
    FAILED,
    /** 当事人撤回 */
    WITHDRAWN,
    /** 引导法定途径; detail: the avenue's code */
    REFERRED,
    /** 答复; detail: the decision's code */
    REPLIED,
    /** 调处化解, 调解和解 of a petition */
    SETTLED,
    /** 回访; detail: SOLVED or UNSOLVED */
    CALLED_BACK,
    /** 履行完毕 */
    PERFORMED,
    /** 司法确认 */
    JUDICIALLY_CONFIRMED,
    /** 结案, 办结 */
    CLOSED,
    /** 重办: any earlier conclusion no longer holds */
    REOPENED,
    /** 上交; the milestone's level is the new one */
    ESCALATED,
    /** 交办下级; the milestone's level is the new one */
    HANDED_DOWN,
    /** 转交: the unit that has it in hand changed */
    ASSIGNED,
    /** 列为重点案件 */
    KEY_MARKED,
    /** 指定包案领导 */
    LEAD_NAMED,
    /** 取消重点 */
    KEY_UNMARKED,
    /** 更正: what was registered was always otherwise */
    CORRECTED,
    /** 作废: entered by mistake */
    VOIDED
}
