package io.maplebridge.stats.daily.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import io.maplebridge.stats.daily.application.Fenced;
import io.maplebridge.stats.daily.application.KeptSheet;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.application.Sheets;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import io.maplebridge.stats.daily.domain.TownSheets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Sheets fenced by what was read: the filter asks for the very one, so against what another owner
 * has written since the upsert meets its id. That duplicate key means "you are no longer the
 * owner".
 */
final class MongoSheets implements Sheets {

    private final MongoCollection<Document> sheets;
    private final MongoDeltas deltas;
    private final ReadSheets reading;

    MongoSheets(MongoDatabase database) {
        sheets = database.getCollection(StatsIndexes.DAILY);
        deltas = new MongoDeltas(database);
        reading = new ReadSheets(database);
    }

    @Override
    public Map<SheetId, KeptSheet> kept(PartitionState owner, Collection<SheetId> ids) {
        Map<SheetId, KeptSheet> kept = new HashMap<>();
        if (ids.isEmpty()) {
            return kept;
        }
        List<String> wanted = ids.stream().map(id -> SheetDocument.id(owner, id)).toList();
        for (Document document : sheets.find(Filters.in(SheetDocument.ID, wanted))) {
            kept.put(SheetDocument.sheetId(document), SheetDocument.kept(document));
        }
        return kept;
    }

    @Override
    public void replace(PartitionState owner, Collection<Replacement> replacements) {
        if (replacements.isEmpty()) {
            return;
        }
        List<ReplaceOneModel<Document>> writes =
                replacements.stream().map(one -> replace(owner, one)).toList();
        try {
            sheets.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream()
                    .anyMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                throw new Fenced(owner.partition(), owner.epoch());
            }
            throw e;
        }
    }

    private static ReplaceOneModel<Document> replace(PartitionState owner, Replacement one) {
        Bson asRead =
                Filters.and(
                        Filters.eq(SheetDocument.ID, SheetDocument.id(owner, one.id())),
                        Filters.eq(SheetDocument.UP_TO, one.was().upTo()),
                        Filters.eq(SheetDocument.EPOCH, one.was().epoch()));
        return new ReplaceOneModel<>(
                asRead,
                SheetDocument.of(owner, one.id(), one.is()),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public SortedMap<SheetId, Sheet> inPartition(PartitionState of, String town) {
        // Before the sheets: what is not there any more is in them by now.
        SortedMap<Long, Map<SheetId, Sheet>> pending = deltas.pendingByOffset(of, town);
        SortedMap<SheetId, KeptSheet> found = new TreeMap<>();
        Bson own =
                Filters.and(
                        Filters.eq(SheetDocument.PARTITION, of.partition().toString()),
                        Filters.eq(SheetDocument.LIFE, of.life()),
                        Filters.eq(SheetDocument.TOWN, town));
        for (Document document : sheets.find(own)) {
            found.put(SheetDocument.sheetId(document), SheetDocument.kept(document));
        }
        pending.forEach((upTo, added) ->
                added.forEach((id, sheet) -> {
                    KeptSheet kept = found.computeIfAbsent(id, absent -> KeptSheet.none());
                    if (kept.upTo() < upTo) {
                        kept.sheet().addAll(sheet);
                    }
                }));
        SortedMap<SheetId, Sheet> all = new TreeMap<>();
        found.forEach((id, kept) -> {
            if (!kept.sheet().isEmpty()) {
                all.put(id, kept.sheet());
            }
        });
        return all;
    }

    @Override
    public TownSheets ofTown(String town, int month, Collection<PartitionState> partitions) {
        return reading.ofTown(town, month, partitions);
    }

    @Override
    public void removeEarlier(PartitionState owner) {
        sheets.deleteMany(Life.before(owner));
    }
}
