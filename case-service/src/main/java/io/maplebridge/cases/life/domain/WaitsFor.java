package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.CaseKind;
import java.util.Optional;

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
    CLOSING;

    /** Empty when nothing more is expected of anybody. */
    static Optional<WaitsFor> of(CaseState state, CaseKind kind, boolean calledBack) {
        return switch (state) {
            case REGISTERED -> Optional.of(ACCEPTANCE);
            case ACCEPTED, MEDIATING -> Optional.of(OUTCOME);
            case AGREED -> Optional.of(PERFORMANCE);
            case PERFORMED -> Optional.of(calledBack ? CLOSING : CALL_BACK);
            case REPLIED -> Optional.of(kind == CaseKind.WORK_ORDER ? CALL_BACK : CLOSING);
            case FAILED, WITHDRAWN, REFERRED, SETTLED, CALLED_BACK -> Optional.of(CLOSING);
            case NOT_ACCEPTED, RETURNED, CLOSED, VOIDED -> Optional.empty();
        };
    }
}
