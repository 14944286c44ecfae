package io.maplebridge.cases.life.domain;

import java.util.List;
import java.util.UUID;

/** What commands have done to a case; mostly one thing each. */
public final class DoneCommands {

    private DoneCommands() {}

    /** Whether the command with this key has been done already. */
    public static boolean contain(CaseFile file, UUID commandId) {
        return file.history().stream()
                .anyMatch(event -> commandId.equals(event.stamp().commandId()));
    }

    /** What the command did that led to this version, oldest first. */
    public static List<CaseEvent> at(CaseFile file, int version) {
        List<CaseEvent> until = file.history().subList(0, version);
        Stamp stamp = until.getLast().stamp();
        return until.stream().filter(event -> event.stamp().equals(stamp)).toList();
    }
}
