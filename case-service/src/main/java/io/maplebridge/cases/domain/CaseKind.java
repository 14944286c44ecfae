package io.maplebridge.cases.domain;

/** The kinds of case; each has its {@link LifeCycle}. */
public enum CaseKind {
    /** 矛盾纠纷 */
    DISPUTE(Level.VILLAGE),
    /** 信访事项 */
    PETITION(Level.TOWN),
    /** 诉求工单 */
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
