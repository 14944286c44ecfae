package io.maplebridge.bench;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What the case service writes: a new case, and a command on one that is there. */
final class Cases {

    private static final int ROUND = 2_000;
    private static final int FILLED_VERSION = 3;

    private final Stock stock;

    /** A collection with the case service's indexes and so many cases. */
    Cases(MongoDatabase database, int cases, int rounds) {
        MongoCollection<Document> collection = database.getCollection("cases");
        collection.drop();
        stock = new Stock(collection, cases + ROUND * rounds);
        stock.fill(cases, FILLED_VERSION, CaseShape::whole);
        collection.createIndex(Indexes.ascending("pending", "updatedAt"));
        collection.createIndex(townThen(Indexes.descending("updatedAt")));
        collection.createIndex(townThen(Indexes.descending("registeredOn")));
        collection.createIndex(townThen(Indexes.ascending("dueOrder")));
        collection.createIndex(townThen(Indexes.descending("numberOrder")));
        collection.createIndex(townThen(Indexes.ascending("terms")));
    }

    private static Bson townThen(Bson rest) {
        return Indexes.compoundIndex(Indexes.ascending("town"), rest);
    }

    List<Operation> operations() {
        return List.of(
                new Operation("insert a case", this::insert),
                new Operation(
                        "command: `updateOne` by id and version", () -> command(this::update)),
                new Operation(
                        "the same with `findOneAndUpdate`", () -> command(this::findAndUpdate)));
    }

    void checkCount() {
        stock.checkCount();
    }

    private double insert() {
        List<Integer> numbers = stock.fresh(ROUND);
        var taken =
                AtOnce.each(
                        numbers,
                        number -> {
                            stock.collection().insertOne(CaseShape.whole(number, 1));
                            stock.raised(number);
                        });
        stock.check(numbers, Cases::events);
        return Operation.rate(ROUND, taken);
    }

    /** Every one must find its case at the version seen, and one that saw an older must not. */
    private double command(BiPredicate<Integer, Integer> write) {
        List<Integer> numbers = stock.any(ROUND);
        var taken =
                AtOnce.each(
                        numbers,
                        number -> {
                            if (!write.test(number, stock.version(number))) {
                                throw new IllegalStateException("not written: " + number);
                            }
                            stock.raised(number);
                        });
        int last = numbers.getLast();
        if (write.test(last, stock.version(last) - 1)) {
            throw new IllegalStateException("written over a newer version: " + last);
        }
        stock.check(numbers, Cases::events);
        return Operation.rate(ROUND, taken);
    }

    private boolean update(int number, int seen) {
        return stock.collection()
                        .updateOne(asSeen(number, seen), change(number, seen + 1))
                        .getMatchedCount()
                == 1;
    }

    private boolean findAndUpdate(int number, int seen) {
        return stock.collection()
                        .findOneAndUpdate(
                                asSeen(number, seen),
                                change(number, seen + 1),
                                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER))
                != null;
    }

    private static Bson asSeen(int number, int seen) {
        return and(eq("_id", CaseShape.id(number)), eq("version", seen));
    }

    private static Bson change(int number, int version) {
        List<Bson> changes = new ArrayList<>();
        CaseShape.standing(number, version).forEach((name, value) -> changes.add(set(name, value)));
        changes.add(push("events", CaseShape.event(number, version)));
        return combine(changes);
    }

    private static int events(Document document) {
        return document.getList("events", Document.class).size();
    }
}
