package io.maplebridge.platform.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.maplebridge.platform.lease.Lease;
import io.maplebridge.platform.time.TownTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;

/** A lease as one document a job: whoever renews it in time keeps it. */
public final class MongoLease implements Lease {

    private final MongoCollection<Document> leases;
    private final TownTime time;
    private final String me = UUID.randomUUID().toString();

    public MongoLease(MongoCollection<Document> leases, TownTime time) {
        this.leases = leases;
        this.time = time;
    }

    @Override
    public boolean hold(String job, Duration term) {
        Instant now = time.now();
        var free = and(eq("_id", job), or(eq("holder", me), lt("until", Date.from(now))));
        var mine = combine(set("holder", me), set("until", Date.from(now.plus(term))));
        // Otherwise the upsert meets the document of another holder.
        return FirstWrite.of(() -> leases.updateOne(free, mine, new UpdateOptions().upsert(true)));
    }
}
