package io.maplebridge.cases.life.domain;

/** What is waited for within a limit. */
public enum ClockId {
    /** 受理告知 or 不予受理告知 of a petition (信访工作条例 23) */
    ACCEPTANCE("petition.accept"),
    /** 处理意见 on a petition (信访工作条例 34) */
    DECISION("petition.decide"),
    /** the end of a mediation (人民调解工作若干规定 33) */
    MEDIATION("mediation.conclude"),
    /** 办结 of an order: its own limit */
    ORDER("order.close");

    private final String code;

    ClockId(String code) {
        this.code = code;
    }

    /** As time limits, facts and readers name it. */
    public String code() {
        return code;
    }
}
