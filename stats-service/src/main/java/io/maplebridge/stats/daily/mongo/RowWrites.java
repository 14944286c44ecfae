package io.maplebridge.stats.daily.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.application.Row;
import io.maplebridge.stats.facts.domain.FactId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Rows guarded by their rank: one that is there is replaced only where it is older, and one that
 * was not meets its id when it is there after all. That duplicate key means "look whether it is
 * older", and only here. A row of an earlier life of its partition is no row.
 */
final class RowWrites {

    private final MongoCollection<Document> rows;

    RowWrites(MongoCollection<Document> rows) {
        this.rows = rows;
    }

    void putNewer(PartitionState owner, Collection<Row> changed, Set<FactId> known) {
        List<Row> inOrder = List.copyOf(changed);
        // A store inserts faster than it looks first, and looks faster when it need not insert.
        List<Row> met =
                write(
                        inOrder,
                        row ->
                                known.contains(row.fact().id())
                                        ? replace(owner, row, older(owner, row))
                                        : new InsertOneModel<>(RowDocument.of(owner, row)));
        write(met, row -> replace(owner, row, older(owner, row)));
        // One of an earlier life makes way all the same.
        write(met, row -> replace(owner, row, Filters.lt(RowDocument.LIFE, owner.life())));
    }

    /** Never one of a later life: whoever lives in an earlier one is shut out. */
    private static Bson older(PartitionState owner, Row row) {
        return Filters.and(
                Filters.lt(RowDocument.RANK, RowDocument.rank(row.fact())),
                Filters.lte(RowDocument.LIFE, owner.life()));
    }

    private static ReplaceOneModel<Document> replace(
            PartitionState owner, Row row, Bson condition) {
        return new ReplaceOneModel<>(
                Filters.and(Filters.eq(RowDocument.ID, row.fact().id().value()), condition),
                RowDocument.of(owner, row));
    }

    /** Those whose id was met where there was to be none. */
    private List<Row> write(List<Row> changed, Function<Row, WriteModel<Document>> how) {
        if (changed.isEmpty()) {
            return List.of();
        }
        try {
            rows.bulkWrite(
                    changed.stream().map(how).toList(), new BulkWriteOptions().ordered(false));
            return List.of();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null || !allMet(e.getWriteErrors())) {
                throw e;
            }
            return e.getWriteErrors().stream().map(met -> changed.get(met.getIndex())).toList();
        }
    }

    private static boolean allMet(List<BulkWriteError> errors) {
        return errors.stream()
                .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}
