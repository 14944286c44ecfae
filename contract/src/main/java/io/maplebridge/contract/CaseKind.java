package io.maplebridge.contract;

/** The three kinds of case a town tracks; each has a life cycle of its own. */
public enum CaseKind {
    /** 矛盾纠纷, mediated under the People's Mediation Law 人民调解法. */
    DISPUTE,
    /** 信访事项, handled under the Regulations on Petition Work 信访工作条例 (2022). */
    PETITION,
    /** 12345 or other platform order 诉求工单, dispatched with an outside number. */
    WORK_ORDER
}
