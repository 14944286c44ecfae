package io.maplebridge.stats.daily.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import io.maplebridge.stats.daily.application.Fenced;
import io.maplebridge.stats.daily.application.Sheets;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.TownYear;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Sheets fenced by epoch: the filter asks for one written with this epoch or a lower, so against a
 * later owner's the upsert meets its id. That duplicate key means "you are no longer the owner".
 */
final class MongoSheets implements Sheets {

    private final MongoCollection<Document> sheets;

    MongoSheets(MongoDatabase database) {
        sheets = database.getCollection(StatsIndexes.SHEETS);
    }

    @Override
    public void put(int partition, long epoch, SortedMap<TownYear, Sheet> changed) {
        if (changed.isEmpty()) {
            return;
        }
        List<ReplaceOneModel<Document>> writes = new ArrayList<>();
        changed.forEach((about, sheet) -> writes.add(put(partition, epoch, about, sheet)));
        try {
            sheets.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream()
                    .anyMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                throw new Fenced(partition, epoch);
            }
            throw e;
        }
    }

    private static ReplaceOneModel<Document> put(
            int partition, long epoch, TownYear about, Sheet sheet) {
        Bson mineOrEarlier =
                Filters.and(
                        Filters.eq(SheetDocument.ID, SheetDocument.id(partition, about)),
                        Filters.lte(SheetDocument.EPOCH, epoch));
        return new ReplaceOneModel<>(
                mineOrEarlier,
                SheetDocument.of(partition, epoch, about, sheet),
                new ReplaceOptions().upsert(true));
    }

    @Override
    public void replaceAll(int partition, long epoch, SortedMap<TownYear, Sheet> all) {
        put(partition, epoch, all);
        sheets.deleteMany(
                Filters.and(
                        Filters.eq(SheetDocument.PARTITION, partition),
                        Filters.lt(SheetDocument.EPOCH, epoch)));
    }

    @Override
    public SortedMap<TownYear, Sheet> inPartition(int partition) {
        SortedMap<TownYear, Sheet> found = new TreeMap<>();
        for (Document document : sheets.find(Filters.eq(SheetDocument.PARTITION, partition))) {
            found.put(SheetDocument.about(document), SheetDocument.sheet(document));
        }
        return found;
    }

    @Override
    public SortedSet<Integer> years(String town) {
        return sheets.find(Filters.eq(SheetDocument.TOWN, town))
                .projection(Projections.include(SheetDocument.YEAR))
                .map(document -> document.getInteger(SheetDocument.YEAR))
                .into(new TreeSet<>());
    }

    @Override
    public SortedMap<Integer, Sheet> upTo(String town, int year) {
        SortedMap<Integer, Sheet> byYear = new TreeMap<>();
        Bson ofTown =
                Filters.and(
                        Filters.eq(SheetDocument.TOWN, town),
                        Filters.lte(SheetDocument.YEAR, year));
        for (Document document : sheets.find(ofTown)) {
            int of = SheetDocument.about(document).year();
            SheetDocument.addTo(byYear.computeIfAbsent(of, absent -> new Sheet()), document);
        }
        return byYear;
    }
}
