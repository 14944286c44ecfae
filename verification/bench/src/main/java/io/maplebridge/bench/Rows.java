package io.maplebridge.bench;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;

/** What the stats service writes: batches of rows, each over an older one or none. */
final class Rows {

    private static final int BATCH = 500;
    private static final int HALF = BATCH * AtOnce.CLIENTS / 2;
    private static final int FILLED_VERSION = 3;

    private final Stock stock;

    /** A collection with the stats service's indexes and so many rows. */
    Rows(MongoDatabase database, int rows, int rounds) {
        MongoCollection<Document> collection = database.getCollection("facts");
        collection.drop();
        stock = new Stock(collection, rows + HALF * (rounds + 1));
        // Half of a batch is rows that are there already, so there must be that many.
        stock.fill(Math.max(rows, HALF), FILLED_VERSION, RowShape::row);
        collection.createIndex(Indexes.ascending("partition"));
        collection.createIndex(Indexes.ascending("town", "years"));
    }

    List<Operation> operations() {
        return List.of(new Operation("rows: bulk upsert, 500 a batch, half new", this::putNewer));
    }

    void checkCount() {
        stock.checkCount();
    }

    private double putNewer() {
        List<Integer> numbers = new ArrayList<>(stock.any(HALF));
        numbers.addAll(stock.fresh(HALF));
        // New ones and those that are there take turns in every batch.
        numbers.sort(Comparator.comparingInt(number -> number % HALF));
        numbers.forEach(stock::raised);
        var taken = AtOnce.each(Stock.inBatches(numbers, BATCH), batch -> put(batch, 0));
        if (put(numbers.subList(0, BATCH), -1) != BATCH) {
            throw new IllegalStateException("an older row was put over a newer one");
        }
        stock.check(numbers, Rows::milestones);
        return Operation.rate(numbers.size(), taken);
    }

    /** How many were refused, because what is there is as new or newer. */
    private int put(List<Integer> batch, int later) {
        try {
            stock.collection()
                    .bulkWrite(
                            batch.stream()
                                    .sorted(Comparator.comparing(CaseShape::id))
                                    .map(number -> putNewer(number, stock.version(number) + later))
                                    .toList(),
                            new BulkWriteOptions().ordered(false));
            return 0;
        } catch (MongoBulkWriteException e) {
            return (int)
                    e.getWriteErrors().stream()
                            .filter(at -> at.getCategory() == ErrorCategory.DUPLICATE_KEY)
                            .count();
        }
    }

    private static ReplaceOneModel<Document> putNewer(int number, long version) {
        return new ReplaceOneModel<>(
                and(eq("_id", CaseShape.id(number)), lt("version", version)),
                RowShape.row(number, version),
                new ReplaceOptions().upsert(true));
    }

    private static int milestones(Document document) {
        return document.getList("milestones", Document.class).size();
    }
}
