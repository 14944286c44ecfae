package io.maplebridge.stats.domain.fact;

/** The kinds of case; each is counted by figures of its own. */
public enum Kind {
    /** 矛盾纠纷 */
    DISPUTE,
    /** 信访事项 */
    PETITION,
    /** 诉求工单 */
    WORK_ORDER
}
