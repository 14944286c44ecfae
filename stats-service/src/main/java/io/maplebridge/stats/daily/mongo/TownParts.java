package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.application.Delta;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.domain.SheetId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which sheets a town has, and what batches add to them, as they were or a little newer than when
 * the partitions stood so.
 *
 * @param read how the partitions stood
 * @param deltas by the ids of their documents
 */
record TownParts(
        Set<PartitionState> read,
        Map<SheetId, List<SheetHead>> heads,
        Map<String, TownDelta> deltas) {

    static final TownParts NONE = of(Set.of(), List.of(), Map.of());

    static TownParts of(
            Set<PartitionState> read, List<SheetHead> heads, Map<String, TownDelta> deltas) {
        return new TownParts(
                read, heads.stream().collect(Collectors.groupingBy(SheetHead::about)), deltas);
    }

    private @Nullable PartitionState before(PartitionState now) {
        return read.stream()
                .filter(state -> state.partition().equals(now.partition()))
                .filter(state -> state.life() == now.life())
                .findAny()
                .orElse(null);
    }

    /** What the partition has added since. */
    List<Delta> added(PartitionState now) {
        PartitionState before = before(now);
        Set<Delta> asked = before == null ? Set.of() : new HashSet<>(before.pending());
        return now.pending().stream().filter(delta -> !asked.contains(delta)).toList();
    }

    /**
     * Whether the partition may have written its sheets since: not while it still names the first.
     */
    boolean mayHaveFolded(PartitionState now) {
        PartitionState before = before(now);
        return before == null
                || before.pending().isEmpty()
                || now.pending().isEmpty()
                || !now.pending().getFirst().equals(before.pending().getFirst());
    }

    List<SheetHead> headsOf(Collection<PartitionState> states) {
        return heads.values().stream()
                .flatMap(List::stream)
                .filter(head -> states.stream().anyMatch(head::isOf))
                .toList();
    }

    List<SheetHead> heads(SheetId about) {
        return heads.getOrDefault(about, List.of());
    }

    /** The months of which there is anything. */
    SortedSet<Integer> months() {
        SortedSet<Integer> months = new TreeSet<>();
        heads.keySet().forEach(about -> months.add(about.month()));
        deltas.values().forEach(delta -> delta.about().forEach(about -> months.add(about.month())));
        return months;
    }

    /** Of what is kept, in some hundred bytes. */
    long weight() {
        return 1 + heads.size() + deltas.values().stream().mapToLong(TownDelta::weight).sum();
    }
}
