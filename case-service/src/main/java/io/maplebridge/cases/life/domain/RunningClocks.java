package io.maplebridge.cases.life.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The clocks that ever ran for a case, each as it last ran. */
final class RunningClocks {

    private final Map<ClockId, ClockRun> runs = new EnumMap<>(ClockId.class);

    void start(ClockId id, LocalDate day) {
        runs.put(id, ClockRun.from(id, day));
    }

    /** One whose last day was agreed upon. */
    void startUntil(ClockId id, LocalDate day, LocalDate last) {
        runs.put(id, new ClockRun(id, day, last, null));
    }

    void meet(ClockId id, LocalDate day) {
        runs.computeIfPresent(id, (known, run) -> run.met(day));
    }

    void meetAll(LocalDate day) {
        runs.replaceAll((id, run) -> run.met(day));
    }

    /** What might have been done, and was not, is over. */
    void lapse() {
        runs.values().removeIf(run -> run.runs() && run.id().isRight());
    }

    void forget(ClockId... ids) {
        runs.keySet().removeAll(Set.of(ids));
    }

    void forgetRunning() {
        runs.values().removeIf(ClockRun::runs);
    }

    List<ClockRun> all() {
        return List.copyOf(runs.values());
    }
}
