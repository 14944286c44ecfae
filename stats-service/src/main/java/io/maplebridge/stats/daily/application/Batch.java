package io.maplebridge.stats.daily.application;

import java.util.List;
import java.util.Optional;

/**
 * What was read of one partition at once.
 *
 * @param arrived in the order of the log
 * @param next offset after the last record read
 */
public record Batch(LogPartition partition, List<Arrived> arrived, long next) {

    /** The beginning of it. */
    Batch first(int most) {
        if (arrived.size() <= most) {
            return this;
        }
        List<Arrived> some = arrived.subList(0, most);
        return new Batch(partition, some, some.getLast().offset() + 1);
    }

    /** What follows the beginning; empty when nothing does. */
    Optional<Batch> after(int most) {
        return arrived.size() <= most
                ? Optional.empty()
                : Optional.of(new Batch(partition, arrived.subList(most, arrived.size()), next));
    }

    /** What was not counted up to there. */
    Optional<Batch> from(long offset) {
        List<Arrived> rest = arrived.stream().filter(one -> one.offset() >= offset).toList();
        return rest.isEmpty() && next <= offset
                ? Optional.empty()
                : Optional.of(new Batch(partition, rest, next));
    }

    /** What lies before an offset. */
    List<Arrived> before(long offset) {
        return arrived.stream().filter(one -> one.offset() < offset).toList();
    }

    Owned by(PartitionState owner) {
        return new Owned(owner, this);
    }

    /** A batch in the hands of who may count it. */
    record Owned(PartitionState owner, Batch batch) {}
}
