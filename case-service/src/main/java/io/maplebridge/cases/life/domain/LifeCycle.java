package io.maplebridge.cases.life.domain;

import static io.maplebridge.cases.life.domain.CaseState.*;
import static io.maplebridge.cases.life.domain.CommandName.*;

import io.maplebridge.contract.words.CaseKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What may be done in which state, the usual next step first. One line a state; the whole trade is
 * in these three tables. Where a command leads is told by its event, see {@link CaseFile}.
 */
public final class LifeCycle {

    private static final Map<CaseState, List<CommandName>> DISPUTE =
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

    private static final Map<CaseState, List<CommandName>> PETITION =
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

    private static final Map<CaseState, List<CommandName>> WORK_ORDER =
            table(
                    in(REGISTERED, ACCEPT, RETURN),
                    in(ACCEPTED, REPLY, RETURN, ESCALATE, HAND_DOWN),
                    in(REPLIED, CALL_BACK, REOPEN),
                    in(CALLED_BACK, CLOSE, REOPEN),
                    in(RETURNED, REOPEN),
                    in(CLOSED, REOPEN));

    private LifeCycle() {}

    /**
     * What may be done now, the usual next step first, the rare and grave last. Besides the own
     * commands of its state a case that is not voided takes notes and marks, can be given to
     * another unit until it is finished, and can be voided.
     *
     * @param key whether it is a key case
     */
    public static List<CommandName> allowed(CaseKind kind, CaseState state, boolean key) {
        Map<CaseState, List<CommandName>> table =
                switch (kind) {
                    case DISPUTE -> DISPUTE;
                    case PETITION -> PETITION;
                    case WORK_ORDER -> WORK_ORDER;
                };
        List<CommandName> own = table.get(state);
        if (own == null) {
            return List.of(NOTE);
        }
        List<CommandName> allowed = new ArrayList<>(own);
        if (!state.isFinished()) {
            allowed.add(ASSIGN);
        }
        allowed.addAll(key ? List.of(NAME_LEAD, UNMARK_KEY) : List.of(MARK_KEY));
        allowed.addAll(List.of(NOTE, VOID));
        return List.copyOf(allowed);
    }

    private record Line(CaseState state, List<CommandName> allowed) {}

    private static Line in(CaseState state, CommandName... own) {
        return new Line(state, List.of(own));
    }

    private static Map<CaseState, List<CommandName>> table(Line... lines) {
        Map<CaseState, List<CommandName>> table = new EnumMap<>(CaseState.class);
        for (Line line : lines) {
            table.put(line.state(), line.allowed());
        }
        return table;
    }
}
