package io.maplebridge.stats.editions.domain;

/** What is done to an edition. */
public enum Act {
    /** 起草 */
    DRAFT("draft"),
    /** 讨论 */
    DISCUSS("discuss"),
    /** 审定, by another hand than the one that drafted it */
    APPROVE("approve"),
    /** 锁定: nothing of it changes any more */
    LOCK("lock"),
    /** 报送: to whom and when, as often as it is sent */
    SEND("send"),
    /** 撤回: it no longer holds, and stays readable */
    WITHDRAW("withdraw");

    private final String code;

    Act(String code) {
        this.code = code;
    }

    /** As it stands in addresses and messages. */
    public String code() {
        return code;
    }
}
