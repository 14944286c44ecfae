package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.figures.domain.Registry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes a partition over, or begins it anew when what is kept is not what should be counted. */
@Component
class TakePartition {

    private static final Logger log = LoggerFactory.getLogger(TakePartition.class);

    private final String fingerprint;
    private final Rows rows;
    private final Sheets sheets;
    private final Deltas deltas;
    private final Intents intents;
    private final Partitions partitions;
    private final CountFacts counting;

    TakePartition(
            Registry registry,
            Rows rows,
            Sheets sheets,
            Deltas deltas,
            Intents intents,
            Partitions partitions,
            CountFacts counting) {
        this.fingerprint = Row.fingerprint(registry);
        this.rows = rows;
        this.sheets = sheets;
        this.deltas = deltas;
        this.intents = intents;
        this.partitions = partitions;
        this.counting = counting;
    }

    HeldPartition take(LogPartition partition) {
        PartitionState state = partitions.take(partition);
        if (state.fingerprint().equals(PartitionState.NEVER_COUNTED)) {
            return begin(state, partitions.wantedEra());
        }
        if (state.era() < partitions.wantedEra() || !state.fingerprint().equals(fingerprint)) {
            return rebuild(partition);
        }
        Intent unfinished = intents.claim(state).orElse(null);
        long kept = rows.count(state);
        if (kept < state.rows()) {
            log.warn("partition {} has {} rows of {}", partition, kept, state.rows());
            return rebuild(partition);
        }
        return new HeldPartition(state, unfinished);
    }

    /** The fingerprint is noted last: a rebuild that was cut off is begun again. */
    private HeldPartition rebuild(LogPartition partition) {
        long era = partitions.wantedEra();
        PartitionState state = partitions.rewind(partition);
        rows.removeEarlier(state);
        sheets.removeEarlier(state);
        deltas.removeEarlier(state);
        log.info("partition {} is counted anew from its first record", partition);
        return begin(state, era);
    }

    private HeldPartition begin(PartitionState state, long era) {
        intents.claim(state);
        PartitionState begun = state.countedBy(era, fingerprint);
        partitions.advance(begun);
        return HeldPartition.of(begun);
    }

    /** Finishes what was begun; where the log does not bear it out any more, all is begun anew. */
    PartitionState finish(PartitionState owner, Intent unfinished) {
        try {
            return counting.finish(owner, unfinished);
        } catch (IllegalStateException logChanged) {
            log.warn("partition {}: {}", owner.partition(), logChanged.getMessage());
            throw partitions.giveUp(owner);
        }
    }
}
