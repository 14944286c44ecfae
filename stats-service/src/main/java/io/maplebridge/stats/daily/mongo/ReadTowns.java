package io.maplebridge.stats.daily.mongo;

import static java.util.Objects.requireNonNullElse;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.maplebridge.stats.daily.application.Delta;
import io.maplebridge.stats.daily.application.PartitionState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;

/**
 * Which sheets a town has, and what was added to them: nothing is asked while no partition moves,
 * and when one does, only what it added since, and which sheets it has where it may have folded.
 */
final class ReadTowns {

    /** Some tens of megabytes. */
    private static final long MOST = 300_000;

    private final MongoCollection<Document> sheets;
    private final MongoCollection<Document> deltas;
    private final Recent<String, TownParts> towns = new Recent<>(MOST, TownParts::weight);

    ReadTowns(MongoDatabase database) {
        sheets = database.getCollection(StatsIndexes.DAILY);
        deltas = database.getCollection(StatsIndexes.DELTAS);
    }

    TownParts of(String town, Set<PartitionState> partitions) {
        TownParts known = requireNonNullElse(towns.get(town), TownParts.NONE);
        if (known.read().equals(partitions)) {
            return known;
        }
        Set<PartitionState> moved = new HashSet<>(partitions);
        moved.removeAll(known.read());
        // Before the sheets: what is not there any more is in them by now.
        Map<String, TownDelta> added = deltas(town, partitions, moved, known);
        TownParts now = TownParts.of(partitions, heads(town, partitions, moved, known), added);
        towns.put(town, now);
        return now;
    }

    private Map<String, TownDelta> deltas(
            String town,
            Set<PartitionState> partitions,
            Set<PartitionState> moved,
            TownParts known) {
        Map<String, TownDelta> all = new HashMap<>(known.deltas());
        all.keySet().retainAll(ids(partitions, PartitionState::pending));
        Set<String> added = ids(moved, known::added);
        if (!added.isEmpty()) {
            deltas.find(Filters.in(DeltaDocument.ID, added))
                    .projection(DeltaDocument.onlyOf(town))
                    .forEach(document ->
                            DeltaDocument.sheets(document, town)
                                    .map(sheets -> TownDelta.of(document, sheets))
                                    .ifPresent(delta -> all.put(delta.id(), delta)));
        }
        return all;
    }

    private static Set<String> ids(
            Set<PartitionState> partitions, Function<PartitionState, List<Delta>> which) {
        Set<String> ids = new HashSet<>();
        for (PartitionState state : partitions) {
            which.apply(state).forEach(delta -> ids.add(DeltaDocument.id(state, delta)));
        }
        return ids;
    }

    private List<SheetHead> heads(
            String town,
            Set<PartitionState> partitions,
            Set<PartitionState> moved,
            TownParts known) {
        List<PartitionState> folded = moved.stream().filter(known::mayHaveFolded).toList();
        List<PartitionState> same =
                partitions.stream().filter(state -> !folded.contains(state)).toList();
        List<SheetHead> all = new ArrayList<>(known.headsOf(same));
        if (!folded.isEmpty()) {
            sheets.find(
                            Filters.and(
                                    Filters.eq(SheetDocument.TOWN, town),
                                    Filters.in(
                                            SheetDocument.PARTITION,
                                            folded.stream()
                                                    .map(state -> state.partition().toString())
                                                    .toList())))
                    .projection(Projections.exclude(SheetDocument.CELLS))
                    .map(SheetHead::of)
                    .forEach(head -> {
                        if (folded.stream().anyMatch(head::isOf)) {
                            all.add(head);
                        }
                    });
        }
        return all;
    }
}
