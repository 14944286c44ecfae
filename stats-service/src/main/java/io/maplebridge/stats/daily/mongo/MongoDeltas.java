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
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document for each batch and town, so that a page reads those of its town by their ids. */
final class MongoDeltas implements Deltas {

    private final MongoCollection<Document> deltas;

    MongoDeltas(MongoDatabase database) {
        deltas = database.getCollection(StatsIndexes.DELTAS);
    }

    @Override
    public void put(Collection<Added> added) {
        deltas.insertMany(
                added.stream().flatMap(MongoDeltas::documents).toList(),
                new InsertManyOptions().ordered(false));
    }

    private static Stream<Document> documents(Added added) {
        SortedMap<String, SortedMap<SheetId, Sheet>> byTown = new TreeMap<>();
        added.sheets()
                .forEach((id, sheet) ->
                        byTown.computeIfAbsent(id.town(), absent -> new TreeMap<>())
                                .put(id, sheet));
        return byTown.entrySet().stream()
                .map(of ->
                        DeltaDocument.of(added.owner(), added.delta(), of.getKey(), of.getValue()));
    }

    @Override
    public SortedMap<Long, Map<SheetId, Sheet>> pendingByOffset(PartitionState owner) {
        return owner.pending().isEmpty()
                ? Collections.emptySortedMap()
                : named(
                        owner,
                        Filters.and(
                                of(owner),
                                Filters.gte(
                                        DeltaDocument.UP_TO, owner.pending().getFirst().upTo())));
    }

    /** Of one town alone. */
    SortedMap<Long, Map<SheetId, Sheet>> pendingByOffset(PartitionState state, String town) {
        return named(
                state,
                Filters.in(
                        DeltaDocument.ID,
                        state.pending().stream()
                                .map(delta -> DeltaDocument.id(state, delta, town))
                                .toList()));
    }

    private SortedMap<Long, Map<SheetId, Sheet>> named(PartitionState owner, Bson among) {
        Set<List<Long>> named = new HashSet<>();
        owner.pending().forEach(delta -> named.add(List.of(delta.epoch(), delta.upTo())));
        SortedMap<Long, Map<SheetId, Sheet>> pending = new TreeMap<>();
        for (Document document : deltas.find(among)) {
            long upTo = document.getLong(DeltaDocument.UP_TO);
            if (named.contains(List.of(document.getLong(DeltaDocument.EPOCH), upTo))) {
                DeltaDocument.sheets(document)
                        .addTo(pending.computeIfAbsent(upTo, absent -> new HashMap<>()));
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
