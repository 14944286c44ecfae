package io.maplebridge.stats.daily.kafka;

import io.maplebridge.stats.daily.application.Arrived;
import io.maplebridge.stats.daily.application.Batch;
import io.maplebridge.stats.daily.application.LogPartition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts that a poll brought, in its order, which goes from one partition to the next. */
final class Brought {

    private record From(LogPartition partition, Arrived arrived) {}

    private final List<From> all = new ArrayList<>();

    void add(LogPartition partition, Arrived arrived) {
        all.add(new From(partition, arrived));
    }

    /** One for each partition. */
    List<Batch> batches() {
        Map<LogPartition, List<Arrived>> byPartition = new LinkedHashMap<>();
        for (From one : all) {
            byPartition
                    .computeIfAbsent(one.partition(), absent -> new ArrayList<>())
                    .add(one.arrived());
        }
        return byPartition.entrySet().stream()
                .map(of ->
                        new Batch(of.getKey(), of.getValue(), of.getValue().getLast().offset() + 1))
                .toList();
    }

    /** What came before one of them. */
    Brought before(LogPartition partition, long offset) {
        Brought before = new Brought();
        for (From one : all) {
            if (one.partition().equals(partition) && one.arrived().offset() == offset) {
                return before;
            }
            before.all.add(one);
        }
        throw new IllegalArgumentException(partition + " brought nothing at " + offset);
    }
}
