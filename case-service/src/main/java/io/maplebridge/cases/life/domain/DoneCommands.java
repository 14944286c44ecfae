package io.maplebridge.cases.life.domain;

import java.util.List;
import java.util.Optional;

/** What commands have done to a case; mostly one thing each. */
public final class DoneCommands {

    private DoneCommands() {}

    /**
     * Whether the command with this key has been done already.
     *
     * @throws Refusal.KeyUsed when something else was done with the key, or by somebody else
     */
    public static boolean contain(CaseFile file, StepKind command, Actor actor, CommandKey key) {
        Optional<CaseEvent> done =
                file.history().stream()
                        .filter(event -> event.stamp().hasKey(key.id()))
                        .reduce((first, last) -> last);
        if (done.isEmpty()) {
            return false;
        }
        CaseEvent event = done.get();
        CommandKey used = event.stamp().key();
        boolean printed = used != null && used.print() != null;
        boolean same =
                printed
                        ? key.equals(used)
                        : event.kind() == command && event.stamp().actor().equals(actor);
        if (!same) {
            throw new Refusal.KeyUsed(key.id());
        }
        return true;
    }

    /** What the command did that led to this version, oldest first. */
    public static List<CaseEvent> at(CaseFile file, int version) {
        List<CaseEvent> until = file.history().subList(0, version);
        Stamp stamp = until.getLast().stamp();
        return until.stream().filter(event -> event.stamp().equals(stamp)).toList();
    }
}
