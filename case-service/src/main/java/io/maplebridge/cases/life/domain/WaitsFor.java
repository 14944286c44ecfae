package io.maplebridge.cases.life.domain;

/** What a case waits for: one thing at a time, so that parts of a list do not overlap. */
public enum WaitsFor {
    /** 待受理 */
    ACCEPTANCE,
    /** 办理中: an outcome */
    OUTCOME,
    /** 待履行: what was agreed is to be done */
    PERFORMANCE,
    /** 待回访: the agreement is performed, or the caller has a reply, and nobody asked them since */
    CALL_BACK,
    /** 结案, of an order 办结 */
    CLOSING
}
