package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CommandName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a case now, as buttons.
 *
 * @param next the usual next step; null when nothing more is expected
 * @param others what else may be done
 * @param grave what is rare and weighs much: behind a menu
 */
record CaseActions(@Nullable Action next, List<Action> others, List<Action> grave) {

    /** A button: its word, and where it leads. */
    record Action(String text, String href) {}

    private static final Set<CommandName> GRAVE = EnumSet.of(CommandName.VOID, CommandName.REOPEN);
    private static final Set<CommandName> NEVER_NEXT =
            EnumSet.of(
                    CommandName.VOID, CommandName.REOPEN, CommandName.NOTE, CommandName.CALL_BACK);

    /** Nothing its reader could do. */
    public boolean isEmpty() {
        return next == null && others.isEmpty() && grave.isEmpty();
    }

    /**
     * @param open what is offered to its reader
     */
    static CaseActions of(CaseFile file, List<CommandName> open, CaseWords words) {
        CommandName usual = usual(file, open);
        List<Action> others = new ArrayList<>();
        List<Action> grave = new ArrayList<>();
        for (CommandName command : open) {
            if (command != usual) {
                (GRAVE.contains(command) ? grave : others).add(action(command, file, words));
            }
        }
        return new CaseActions(usual == null ? null : action(usual, file, words), others, grave);
    }

    /** The next step of an open or performed case; a call back is the next one of an order only. */
    static @Nullable CommandName usual(CaseFile file, List<CommandName> open) {
        CommandName first = file.allowed().getFirst();
        if (!open.contains(first)) {
            return null;
        }
        boolean callBack = first == CommandName.CALL_BACK && file.isOpen();
        return NEVER_NEXT.contains(first) && !callBack ? null : first;
    }

    private static Action action(CommandName command, CaseFile file, CaseWords words) {
        return new Action(
                words.command(command, file.kind()),
                "/cases/" + file.id() + "/commands/" + command.path());
    }
}
