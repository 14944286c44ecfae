package io.maplebridge.stats.daily.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import io.maplebridge.stats.daily.application.FactRows;
import io.maplebridge.stats.facts.domain.FactRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Rows guarded by their version: the filter asks for an older one, so where there is a newer one
 * the upsert meets its id. That duplicate key means "older or equal, ignore", and only here.
 */
final class MongoFactRows implements FactRows {

    private final MongoCollection<Document> facts;

    MongoFactRows(MongoDatabase database) {
        facts = database.getCollection(StatsIndexes.FACTS);
    }

    @Override
    public void putNewer(int partition, Collection<FactRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<ReplaceOneModel<Document>> writes =
                rows.stream().map(row -> putNewer(partition, row)).toList();
        try {
            facts.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null || !allOlder(e.getWriteErrors())) {
                throw e;
            }
        }
    }

    private static ReplaceOneModel<Document> putNewer(int partition, FactRow row) {
        Bson older =
                Filters.and(
                        Filters.eq(FactRowDocument.ID, row.caseId().toString()),
                        Filters.lt(FactRowDocument.VERSION, row.version()));
        return new ReplaceOneModel<>(
                older, FactRowDocument.of(partition, row), new ReplaceOptions().upsert(true));
    }

    private static boolean allOlder(List<BulkWriteError> errors) {
        return errors.stream()
                .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }

    @Override
    public List<FactRow> inPartition(int partition) {
        return find(Filters.eq(FactRowDocument.PARTITION, partition));
    }

    @Override
    public List<FactRow> ofYear(String town, int year) {
        return find(
                Filters.and(
                        Filters.eq(FactRowDocument.TOWN, town),
                        Filters.eq(FactRowDocument.YEARS, year)));
    }

    @Override
    public List<FactRow> before(String town, int year) {
        return find(
                Filters.and(
                        Filters.eq(FactRowDocument.TOWN, town),
                        Filters.lt(FactRowDocument.YEARS, year)));
    }

    @Override
    public void removeAll(int partition) {
        facts.deleteMany(Filters.eq(FactRowDocument.PARTITION, partition));
    }

    private List<FactRow> find(Bson filter) {
        return facts.find(filter).map(FactRowDocument::row).into(new ArrayList<>());
    }
}
