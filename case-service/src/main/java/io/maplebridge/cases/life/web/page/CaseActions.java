package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.StepKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a case now, as buttons.
 *
 * @param next the usual next step; null when nothing more is expected
 * @param others what else is common, so few that three buttons are the most
 * @param more what else may be done: behind a menu
 * @param grave what is rare and weighs much: apart in that menu
 */
record CaseActions(
        @Nullable Action next, List<Action> others, List<Action> more, List<Action> grave) {

    private static final int MOST_BUTTONS = 3;

    /** A button: its word, and where it leads. */
    record Action(String text, String href) {}

    /** Nothing its reader could do. */
    public boolean isEmpty() {
        return next == null && others.isEmpty() && more.isEmpty() && grave.isEmpty();
    }

    /**
     * @param open what is offered to its reader
     */
    static CaseActions of(CaseFile file, List<StepKind> open, CaseWords words) {
        StepKind usual = usual(file, open);
        List<Action> common = new ArrayList<>();
        List<Action> grave = new ArrayList<>();
        for (StepKind command : open) {
            if (command != usual) {
                (command.isGrave() ? grave : common).add(action(command, file, words));
            }
        }
        int beside = Math.min(common.size(), usual == null ? MOST_BUTTONS : MOST_BUTTONS - 1);
        return new CaseActions(
                usual == null ? null : action(usual, file, words),
                common.subList(0, beside),
                common.subList(beside, common.size()),
                grave);
    }

    /** The usual next step, when it is offered to its reader. */
    static @Nullable StepKind usual(CaseFile file, List<StepKind> open) {
        return file.next().filter(open::contains).orElse(null);
    }

    private static Action action(StepKind command, CaseFile file, CaseWords words) {
        return new Action(
                words.command(command, file.kind()),
                "/cases/" + file.id() + "/commands/" + command.path());
    }
}
