package io.maplebridge.stats.editions.application;

import io.maplebridge.stats.daily.application.ForReader;
import io.maplebridge.stats.daily.application.LogPartition;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.application.Partitions;
import io.maplebridge.stats.daily.application.ReadFreshness;
import io.maplebridge.stats.daily.application.Rows;
import io.maplebridge.stats.daily.domain.CheckReading;
import io.maplebridge.stats.daily.domain.Numbers;
import io.maplebridge.stats.editions.domain.Refused;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Registry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Reads all facts of a town at one moment of the log: nothing was counted while they were read, and
 * what they add up to is what the sheets say.
 */
@Component
class FreezeState {

    private static final int LOOKS = 16;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(400);

    private final Lock oneAtATime = new ReentrantLock();
    private final Registry registry;
    private final Rows rows;
    private final ForReader reader;
    private final Partitions partitions;
    private final ReadFreshness freshness;

    FreezeState(
            Registry registry,
            Rows rows,
            ForReader reader,
            Partitions partitions,
            ReadFreshness freshness) {
        this.registry = registry;
        this.rows = rows;
        this.reader = reader;
        this.partitions = partitions;
        this.freshness = freshness;
    }

    /** One at a time: all rows of a town are in memory. */
    FreezeRows of(String town, AsOf asOf) {
        oneAtATime.lock();
        try {
            return patiently(town, asOf);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** The log that did not answer once is asked again after some seconds. */
    private FreezeRows patiently(String town, AsOf asOf) {
        for (int look = 0; look < LOOKS; look++) {
            if (look > 0) {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
            Map<LogPartition, PartitionState> states = partitions.states();
            if (freshness.of(town, states).upToDate()) {
                FreezeRows read = read(town, asOf, states);
                Numbers numbers = reader.whole(town, states.values());
                if (partitions.states().equals(states) && agree(read, numbers, asOf)) {
                    return adding(read, numbers, asOf);
                }
            }
        }
        throw new Refused(Refused.Why.NOT_UP_TO_DATE, town + " " + asOf);
    }

    private FreezeRows read(String town, AsOf asOf, Map<LogPartition, PartitionState> states) {
        FreezeRows read = new FreezeRows(counted(), asOf);
        for (PartitionState state : states.values()) {
            rows.each(
                    state,
                    town,
                    fact -> {
                        read.add(fact);
                        return true;
                    });
        }
        return read;
    }

    private boolean agree(FreezeRows read, Numbers numbers, AsOf asOf) {
        return counted().stream()
                .allMatch(figure -> read.number(figure) == numbers.of(figure, asOf));
    }

    private FreezeRows adding(FreezeRows read, Numbers numbers, AsOf asOf) {
        registry.checks().stream()
                .map(check -> CheckReading.of(check, numbers, asOf))
                .filter(reading -> !reading.passes())
                .findFirst()
                .ifPresent(failed -> {
                    throw new Refused(Refused.Why.NOT_ADDING_UP, failed.check().id());
                });
        return read;
    }

    private List<Counted> counted() {
        return registry.figures().stream()
                .filter(Counted.class::isInstance)
                .map(Counted.class::cast)
                .toList();
    }
}
