package io.maplebridge.cases.life.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import io.maplebridge.cases.life.application.CaseNumbers;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.platform.mongo.FirstWrite;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A counter a series and year, and what each case was given. The counter names the case it last
 * counted, so counting and giving are one write; whoever counts next first puts that case among the
 * given ones. A case that asks again, because its acceptance was interrupted or asked for twice at
 * once, gets what it was given: no gap, no second number.
 */
final class MongoCaseNumbers implements CaseNumbers {

    private final MongoCollection<Document> counters;
    private final MongoCollection<Document> given;

    MongoCaseNumbers(MongoCollection<Document> counters, MongoCollection<Document> given) {
        this.counters = counters;
        this.given = given;
    }

    @Override
    public int sequence(String series, int year, CaseId id) {
        String counter = series + "/" + year;
        Integer sequence = null;
        while (sequence == null) {
            sequence = drawn(counter, counter + "/" + id);
        }
        return sequence;
    }

    /** Null when someone else counted in between. */
    private @Nullable Integer drawn(String counter, String claim) {
        // In this order: every case the counter no longer names is among the given ones.
        Document at = counters.find(eq("_id", counter)).first();
        Integer before = givenTo(claim);
        if (before != null) {
            return before;
        }
        if (at == null) {
            FirstWrite.of(() -> counters.insertOne(new Document("_id", counter).append("last", 0)));
            return null;
        }
        int last = at.get("last", Number.class).intValue();
        String holder = at.getString("claim");
        if (claim.equals(holder)) {
            return last;
        }
        if (holder != null) {
            // What is there stays.
            FirstWrite.of(
                    () -> given.insertOne(new Document("_id", holder).append("sequence", last)));
        }
        var unchanged = and(eq("_id", counter), eq("last", last));
        var counted = combine(set("last", last + 1), set("claim", claim));
        return counters.updateOne(unchanged, counted).getMatchedCount() == 1 ? last + 1 : null;
    }

    private @Nullable Integer givenTo(String claim) {
        Document document = given.find(eq("_id", claim)).first();
        return document == null ? null : document.get("sequence", Number.class).intValue();
    }
}
