package io.maplebridge.stats.daily.application;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Compares what has been counted with where the log ends. */
@Component
public class ReadFreshness {

    private final LogEnds log;
    private final Partitions partitions;

    ReadFreshness(LogEnds log, Partitions partitions) {
        this.log = log;
        this.partitions = partitions;
    }

    public Freshness now() {
        return log.now()
                .map(this::against)
                .orElseGet(() -> new Freshness(Freshness.State.UNKNOWN, null));
    }

    private Freshness against(Map<Integer, Long> ends) {
        long wantedEra = partitions.wantedEra();
        Map<Integer, PartitionState> states = partitions.states();
        long behind = 0;
        boolean rebuilding = false;
        for (Map.Entry<Integer, Long> end : ends.entrySet()) {
            PartitionState state = states.get(end.getKey());
            rebuilding |= state != null && state.era() < wantedEra;
            behind += Math.max(0, end.getValue() - (state == null ? 0 : state.position()));
        }
        if (rebuilding) {
            return new Freshness(Freshness.State.REBUILDING, behind);
        }
        return new Freshness(
                behind == 0 ? Freshness.State.UP_TO_DATE : Freshness.State.CATCHING_UP, behind);
    }
}
