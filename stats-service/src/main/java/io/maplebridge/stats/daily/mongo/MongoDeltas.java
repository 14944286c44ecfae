package io.maplebridge.stats.daily.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import io.maplebridge.stats.daily.application.Delta;
import io.maplebridge.stats.daily.application.Deltas;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document for each batch. */
final class MongoDeltas implements Deltas {

    private final MongoCollection<Document> deltas;

    MongoDeltas(MongoDatabase database) {
        deltas = database.getCollection(StatsIndexes.DELTAS);
    }

    @Override
    public void put(Collection<Added> added) {
        deltas.insertMany(
                added.stream()
                        .map(one -> DeltaDocument.of(one.owner(), one.delta(), one.sheets()))
                        .toList(),
                new InsertManyOptions().ordered(false));
    }

    @Override
    public SortedMap<Long, Map<SheetId, Sheet>> pendingByOffset(PartitionState owner) {
        return owner.pending().isEmpty()
                ? Collections.emptySortedMap()
                : named(
                        owner,
                        deltas.find(
                                Filters.and(
                                        of(owner),
                                        Filters.gte(
                                                DeltaDocument.UP_TO,
                                                owner.pending().getFirst().upTo()))),
                        DeltaDocument::sheets);
    }

    /** Of one town alone. */
    SortedMap<Long, Map<SheetId, Sheet>> pendingByOffset(PartitionState state, String town) {
        return named(
                state,
                deltas.find(
                                Filters.in(
                                        DeltaDocument.ID,
                                        state.pending().stream()
                                                .map(delta -> DeltaDocument.id(state, delta))
                                                .toList()))
                        .projection(DeltaDocument.onlyOf(town)),
                document -> DeltaDocument.sheets(document, town).stream().toList());
    }

    private static SortedMap<Long, Map<SheetId, Sheet>> named(
            PartitionState owner,
            Iterable<Document> among,
            Function<Document, List<PackedSheets>> sheets) {
        Set<List<Long>> named = new HashSet<>();
        owner.pending().forEach(delta -> named.add(List.of(delta.epoch(), delta.upTo())));
        SortedMap<Long, Map<SheetId, Sheet>> pending = new TreeMap<>();
        for (Document document : among) {
            long upTo = document.getLong(DeltaDocument.UP_TO);
            if (named.contains(List.of(document.getLong(DeltaDocument.EPOCH), upTo))) {
                Map<SheetId, Sheet> added =
                        pending.computeIfAbsent(upTo, absent -> new HashMap<>());
                sheets.apply(document).forEach(packed -> packed.addTo(added));
            }
        }
        return pending;
    }

    @Override
    public void removeBefore(PartitionState owner, Delta first) {
        deltas.deleteMany(Filters.and(of(owner), Filters.lt(DeltaDocument.UP_TO, first.upTo())));
    }

    private static Bson of(PartitionState state) {
        return Filters.and(
                Filters.eq(DeltaDocument.PARTITION, state.partition().toString()),
                Filters.eq(DeltaDocument.LIFE, state.life()));
    }

    @Override
    public void removeEarlier(PartitionState owner) {
        deltas.deleteMany(Life.before(owner));
    }
}
