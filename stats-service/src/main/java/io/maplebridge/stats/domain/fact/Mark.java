package io.maplebridge.stats.domain.fact;

/** What a step in the life of a case says, as far as a figure asks. */
public enum Mark {
    /** 登记, 接收 */
    REGISTERED,
    /** 受理 */
    ACCEPTED,
    /** 不予受理 */
    NOT_ACCEPTED,
    /** 退单, 退回异议 */
    RETURNED,
    /** 调解 */
    SESSION_HELD,
    /** 达成协议; detail: WRITTEN or ORAL */
    AGREED,
    /** 调解不成 */
    FAILED,
    /** 当事人撤回 */
    WITHDRAWN,
    /** 引导法定途径; detail: the avenue */
    REFERRED,
    /** 答复; detail: the decision */
    REPLIED,
    /** 调处化解 */
    SETTLED,
    /** 回访; detail: SOLVED or UNSOLVED */
    CALLED_BACK,
    /** 履行完毕 */
    PERFORMED,
    /** 司法确认 */
    JUDICIALLY_CONFIRMED,
    /** 结案, 办结 */
    CLOSED,
    /** 重新办理 */
    REOPENED,
    /** 上交 */
    ESCALATED,
    /** 交办下级 */
    HANDED_DOWN,
    /** 作废 */
    VOIDED
}
