package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.CaseKind;

/**
 * Where a case stands. What a state carries besides (number, agreement, dates) is in the history,
 * so an enum is enough.
 */
public enum CaseState {
    /** 已登记, an order: 已接收 */
    REGISTERED(true),
    /** 已受理, a petition or order: 办理中 */
    ACCEPTED(true),
    /** 调解中 */
    MEDIATING(true),
    /** 已达成协议, 履行中 */
    AGREED(false),
    /** 已履行 */
    PERFORMED(false),
    /** 调解不成 */
    FAILED(false),
    /** 已撤回 */
    WITHDRAWN(false),
    /** 已引导法定途径 */
    REFERRED(false),
    /** 已答复 */
    REPLIED(false),
    /** 已化解 */
    SETTLED(false),
    /** 已回访 (an order) */
    CALLED_BACK(false),
    /** 不予受理 */
    NOT_ACCEPTED(false),
    /** 已退回 */
    RETURNED(false),
    /** 已结案, 已办结 */
    CLOSED(false),
    /** 已作废 */
    VOIDED(false);

    private final boolean open;

    CaseState(boolean open) {
        this.open = open;
    }

    /** Whether nothing more is expected of anybody: closed, or never taken on. */
    public boolean isFinished() {
        return this == CLOSED || this == NOT_ACCEPTED || this == RETURNED || this == VOIDED;
    }

    /** Whether someone still has to find an outcome. An order is open until it is closed. */
    public boolean isOpen(CaseKind kind) {
        return open || (kind == CaseKind.WORK_ORDER && (this == REPLIED || this == CALLED_BACK));
    }
}
