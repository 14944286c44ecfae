package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.CaseKind;

/** What is waited for within a limit. */
public enum ClockId {
    /** 受理告知 or 不予受理告知 of a petition (信访工作条例 23) */
    ACCEPTANCE("petition.accept"),
    /** 受理 of a dispute that was registered: how long it may lie is for the town to set */
    DISPUTE_ACCEPTANCE("dispute.accept"),
    /** 处理意见 on a petition (信访工作条例 34) */
    DECISION("petition.decide"),
    /** the end of a mediation (人民调解工作若干规定 33) */
    MEDIATION("mediation.conclude"),
    /** 办结 of an order: its own limit */
    ORDER("order.close"),
    /** 履行 of an agreement by the day that it names (人民调解法 31) */
    PERFORMANCE("agreement.perform"),
    /** 司法确认 both parties may ask for (人民调解法 33): a right that lapses, nothing is late */
    CONFIRMATION("agreement.confirm");

    private final String code;

    ClockId(String code) {
        this.code = code;
    }

    /** The one that runs for a case of this kind until it has an outcome. */
    static ClockId waitedFor(CaseKind kind, boolean untaken) {
        return switch (kind) {
            case DISPUTE -> untaken ? DISPUTE_ACCEPTANCE : MEDIATION;
            case PETITION -> untaken ? ACCEPTANCE : DECISION;
            case WORK_ORDER -> ORDER;
        };
    }

    /** Whether it tells by when something may be done, not by when it must be. */
    public boolean isRight() {
        return this == CONFIRMATION;
    }

    /** As time limits, facts and readers name it. */
    public String code() {
        return code;
    }
}
