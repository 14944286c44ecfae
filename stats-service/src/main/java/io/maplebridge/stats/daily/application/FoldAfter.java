package io.maplebridge.stats.daily.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may wait until it is folded into the sheets: the more, the seldomer a sheet is read and
 * written, and the more a reader adds up.
 *
 * @param deltas that a partition has at most
 * @param changes of all of these
 */
@ConfigurationProperties("maplebridge.stats.fold-after")
public record FoldAfter(@DefaultValue("64") int deltas, @DefaultValue("2000000") long changes) {

    public FoldAfter {
        if (deltas < 1 || changes < 1) {
            throw new IllegalArgumentException(
                    "maplebridge.stats.fold-after: at least one delta and one change, not "
                            + deltas
                            + " and "
                            + changes);
        }
    }

    boolean isReached(PartitionState state) {
        return state.pending().size() >= deltas
                || state.pending().stream().mapToLong(Delta::changes).sum() >= changes;
    }
}
