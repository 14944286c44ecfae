package io.maplebridge.stats.facts.domain;

/** How a case was concluded. */
public enum Outcome {
    /** 达成协议: success of a mediation */
    AGREED,
    /** 调解不成 */
    FAILED,
    /** 当事人撤回 */
    WITHDRAWN,
    /** 引导法定途径: an outcome of its own, neither success nor failure */
    REFERRED,
    /** 答复 */
    REPLIED,
    /** 调处化解 */
    SETTLED
}
