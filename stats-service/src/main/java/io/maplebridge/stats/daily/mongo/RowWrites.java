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
import io.maplebridge.stats.daily.application.Rows;
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

    void putNewer(Collection<Rows.Write> changed, Set<FactId> known) {
        List<Rows.Write> inOrder = List.copyOf(changed);
        // A store inserts faster than it looks first, and looks faster when it need not insert.
        List<Rows.Write> met =
                write(
                        inOrder,
                        one ->
                                known.contains(one.row().fact().id())
                                        ? replace(one, older(one))
                                        : new InsertOneModel<>(document(one)));
        write(met, one -> replace(one, older(one)));
        // One of an earlier life makes way all the same.
        write(met, one -> replace(one, Filters.lt(RowDocument.LIFE, one.owner().life())));
    }

    /** Never one of a later life: whoever lives in an earlier one is shut out. */
    private static Bson older(Rows.Write one) {
        return Filters.and(
                Filters.lt(RowDocument.RANK, RowDocument.rank(one.row().fact())),
                Filters.lte(RowDocument.LIFE, one.owner().life()));
    }

    private static ReplaceOneModel<Document> replace(Rows.Write one, Bson condition) {
        return new ReplaceOneModel<>(
                Filters.and(Filters.eq(RowDocument.ID, one.row().fact().id().value()), condition),
                document(one));
    }

    private static Document document(Rows.Write one) {
        return RowDocument.of(one.owner(), one.row());
    }

    /** Those whose id was met where there was to be none. */
    private List<Rows.Write> write(
            List<Rows.Write> changed, Function<Rows.Write, WriteModel<Document>> how) {
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
