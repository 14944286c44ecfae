package io.maplebridge.cases.life.domain;

import static io.maplebridge.cases.life.domain.CaseState.*;
import static io.maplebridge.cases.life.domain.StepKind.*;

import io.maplebridge.contract.words.CaseKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may be done in which state, the usual next step first. One line a state; the whole trade is
 * in these three tables. Where a step leads is told by {@link CaseFold}.
 */
public final class LifeCycle {

    private static final Map<CaseState, List<StepKind>> DISPUTE =
            table(
                    in(REGISTERED, ACCEPT, DECLINE, WITHDRAW, ESCALATE, HAND_DOWN),
                    in(ACCEPTED, HOLD_SESSION, AGREE, FAIL, WITHDRAW, REFER, ESCALATE, HAND_DOWN),
                    in(MEDIATING, AGREE, HOLD_SESSION, FAIL, WITHDRAW, REFER, ESCALATE, HAND_DOWN),
                    in(AGREED, PERFORM, CALL_BACK, CONFIRM, REOPEN),
                    in(PERFORMED, CLOSE, CALL_BACK, CONFIRM, REOPEN),
                    in(FAILED, CLOSE, REOPEN),
                    in(WITHDRAWN, CLOSE, REOPEN),
                    in(REFERRED, CLOSE, REOPEN),
                    in(NOT_ACCEPTED, REOPEN),
                    in(CLOSED, REOPEN, CALL_BACK));

    private static final Map<CaseState, List<StepKind>> PETITION =
            table(
                    in(REGISTERED, ACCEPT, DECLINE, RETURN, REFER, WITHDRAW),
                    in(ACCEPTED, REPLY, SETTLE, REFER, WITHDRAW, ESCALATE, HAND_DOWN),
                    in(REPLIED, CLOSE, CALL_BACK, SETTLE, REOPEN),
                    in(SETTLED, CLOSE, CALL_BACK, REOPEN),
                    in(REFERRED, CLOSE, REOPEN),
                    in(WITHDRAWN, CLOSE, REOPEN),
                    in(NOT_ACCEPTED, REOPEN),
                    in(RETURNED, REOPEN),
                    in(CLOSED, REOPEN, CALL_BACK));

    private static final Map<CaseState, List<StepKind>> WORK_ORDER =
            table(
                    in(REGISTERED, ACCEPT, RETURN),
                    in(ACCEPTED, REPLY, RETURN, ESCALATE, HAND_DOWN),
                    in(REPLIED, CALL_BACK, REOPEN),
                    in(CALLED_BACK, CLOSE, REOPEN),
                    in(RETURNED, REOPEN),
                    in(CLOSED, REOPEN));

    private LifeCycle() {}

    /**
     * The usual one of the steps that may be done; empty when nothing more is expected of anybody.
     * What is not solved is taken up again.
     */
    static Optional<StepKind> next(List<StepKind> allowed, CaseState state, boolean unsolved) {
        if (unsolved && allowed.contains(REOPEN)) {
            return Optional.of(REOPEN);
        }
        return state.isFinished() ? Optional.empty() : Optional.of(allowed.getFirst());
    }

    /**
     * What may be done now, the usual next step first, the rare and grave last. Besides the own
     * commands of its state a case that is not voided takes notes, corrections and marks, can be
     * given to another unit until it is finished, and can be voided.
     *
     * @param key whether it is a key case
     */
    public static List<StepKind> allowed(CaseKind kind, CaseState state, boolean key) {
        Map<CaseState, List<StepKind>> table =
                switch (kind) {
                    case DISPUTE -> DISPUTE;
                    case PETITION -> PETITION;
                    case WORK_ORDER -> WORK_ORDER;
                };
        List<StepKind> own = table.get(state);
        if (own == null) {
            return List.of(NOTE);
        }
        List<StepKind> allowed = new ArrayList<>(own);
        if (!state.isFinished()) {
            allowed.add(ASSIGN);
        }
        allowed.addAll(key ? List.of(NAME_LEAD, UNMARK_KEY) : List.of(MARK_KEY));
        allowed.addAll(List.of(NOTE, CORRECT, VOID));
        return List.copyOf(allowed);
    }

    /** Whether it can be passed up 上交 from where it stands. */
    public static boolean mayGoUp(CaseFile file) {
        return file.allowed().contains(ESCALATE);
    }

    private record Line(CaseState state, List<StepKind> allowed) {}

    private static Line in(CaseState state, StepKind... own) {
        return new Line(state, List.of(own));
    }

    private static Map<CaseState, List<StepKind>> table(Line... lines) {
        Map<CaseState, List<StepKind>> table = new EnumMap<>(CaseState.class);
        for (Line line : lines) {
            table.put(line.state(), line.allowed());
        }
        return table;
    }
}
