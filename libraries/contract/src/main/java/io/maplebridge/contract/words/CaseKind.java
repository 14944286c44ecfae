package io.maplebridge.contract.words;

/** The three kinds of case a town tracks; each has a life cycle of its own. */
public enum CaseKind {
    /** 矛盾纠纷, mediated under the People's Mediation Law 人民调解法. */
    DISPUTE(Level.VILLAGE),
    /** 信访事项, handled under the Regulations on Petition Work 信访工作条例 (2022). */
    PETITION(Level.TOWN),
    /** 12345 or other platform order 诉求工单, dispatched with an outside number. */
    WORK_ORDER(Level.TOWN);

    private final Level first;

    CaseKind(Level first) {
        this.first = first;
    }

    /** At which level such a case begins. */
    public Level firstLevel() {
        return first;
    }
}
