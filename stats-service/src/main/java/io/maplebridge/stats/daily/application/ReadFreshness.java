package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.Cell;
import io.maplebridge.stats.daily.domain.Span;
import io.maplebridge.stats.daily.domain.Spans;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Compares what has been counted with where the log ends. */
@Component
public class ReadFreshness {

    private final LogEnds log;
    private final Partitions partitions;
    private final Sheets sheets;
    private final String fingerprint;

    ReadFreshness(LogEnds log, Partitions partitions, Sheets sheets, Registry registry) {
        this.log = log;
        this.partitions = partitions;
        this.sheets = sheets;
        this.fingerprint = Row.fingerprint(registry);
    }

    public Freshness of(String town) {
        return of(town, partitions.states());
    }

    /** As of when the partitions stood so: never claiming more than what they have counted. */
    public Freshness of(String town, Map<LogPartition, PartitionState> states) {
        return log.now()
                .map(ends -> against(ends, town, states))
                .orElseGet(() -> new Freshness(Freshness.State.UNKNOWN, null, 0));
    }

    private Freshness against(
            Map<LogPartition, Long> ends, String town, Map<LogPartition, PartitionState> states) {
        long wantedEra = partitions.wantedEra();
        long behind = 0;
        boolean rebuilding = false;
        for (Map.Entry<LogPartition, Long> end : ends.entrySet()) {
            PartitionState state = states.get(end.getKey());
            rebuilding |= state != null && isOld(state, wantedEra);
            behind += Math.max(0, end.getValue() - (state == null ? 0 : state.position()));
        }
        long awaiting =
                sheets.ofTown(town, Spans.NO_MONTH, states.values())
                        .sheet(Spans.NO_MONTH, Spans.AWAITING.family())
                        .upTo(Cell.total(Spans.AWAITING), Span.FOREVER);
        return new Freshness(state(rebuilding, behind, awaiting), behind, awaiting);
    }

    private static Freshness.State state(boolean rebuilding, long behind, long awaiting) {
        if (rebuilding) {
            return Freshness.State.REBUILDING;
        }
        if (behind > 0) {
            return Freshness.State.CATCHING_UP;
        }
        return awaiting > 0 ? Freshness.State.AWAITING : Freshness.State.UP_TO_DATE;
    }

    private boolean isOld(PartitionState state, long wantedEra) {
        return state.era() < wantedEra || !state.fingerprint().equals(fingerprint);
    }
}
