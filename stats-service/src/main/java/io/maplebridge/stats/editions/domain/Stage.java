package io.maplebridge.stats.editions.domain;

/** How far an edition has come. */
public enum Stage {
    /** 草稿 */
    DRAFT("draft"),
    /** 已讨论 */
    DISCUSSED("discussed"),
    /** 已审定 */
    APPROVED("approved"),
    /** 已锁定 */
    LOCKED("locked"),
    /** 已撤回 */
    WITHDRAWN("withdrawn");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    /** As it stands in answers and messages. */
    public String code() {
        return code;
    }
}
