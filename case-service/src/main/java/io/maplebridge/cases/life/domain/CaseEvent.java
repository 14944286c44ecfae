package io.maplebridge.cases.life.domain;

/**
 * What happened to a case. The list of these is the history, the audit trail and the outbox; the
 * state of the case is nothing but their sum.
 */
public record CaseEvent(Stamp stamp, Step step) {

    public StepKind kind() {
        return StepKind.of(step);
    }
}
