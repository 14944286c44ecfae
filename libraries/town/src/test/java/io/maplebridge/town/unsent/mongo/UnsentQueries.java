package io.maplebridge.town.unsent.mongo;

import com.mongodb.client.MongoDatabase;
import io.maplebridge.testkit.ManyDocuments;
import io.maplebridge.town.unsent.domain.Draft;
import io.maplebridge.town.unsent.domain.Unsent;
import java.time.Instant;
import java.util.List;

/** What is asked of the unsent work, for the look at how queries are answered. */
public final class UnsentQueries {

    private UnsentQueries() {}

    public static void sendAll(MongoDatabase database) {
        MongoUnsentWork work = new MongoUnsentWork(database.getCollection("unsent"));
        Unsent unsent = new Unsent("a", "key", List.of(), 0);
        work.add(unsent);
        work.replace(unsent.with(new Draft("disputes", "{}", Instant.EPOCH)));
        work.find("a");
    }

    public static void fill(MongoDatabase database) {
        ManyDocuments.fill(
                database.getCollection("unsent"),
                i -> UnsentDocument.write(new Unsent("account-" + i, "key", List.of(), 0)));
    }
}
