package io.maplebridge.stats.editions.mongo;

import com.mongodb.client.MongoDatabase;
import io.maplebridge.stats.editions.application.Editions;
import io.maplebridge.stats.editions.application.Editions.KeptStep;
import io.maplebridge.stats.editions.domain.EditionId;
import io.maplebridge.testkit.ManyDocuments;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;

/** The store of editions, its queries, and a county's worth of them. */
public final class KeptEditions {

    private static final Instant AT = Instant.parse("2023-12-20T01:00:00Z");

    private KeptEditions() {}

    public static Editions in(MongoDatabase database) {
        return new MongoEditions(database);
    }

    public static void sendEveryQuery(MongoDatabase database) {
        Editions editions = in(database);
        editions.putChunk("stray", 0, AT.minusSeconds(9_000), new byte[] {1});
        editions.putChunk("rows", 0, AT, new byte[] {1});
        editions.chunk("rows", 0);
        editions.add(head(new EditionId("changsha", 2023, 1)), "rows");
        editions.find(new EditionId("changsha", 2023, 1));
        editions.of("changsha", 2023);
        editions.years("changsha");
        editions.add(new EditionId("changsha", 2023, 1), "seal", new KeptStep("{}", "next"));
        editions.clearStray(AT.minusSeconds(3_600));
    }

    static Editions.Kept head(EditionId id) {
        return new Editions.Kept(id, "{}", "hash", List.of(new KeptStep("{}", "seal")));
    }

    public static void fill(MongoDatabase database) {
        ManyDocuments.fill(
                database.getCollection(MongoEditions.EDITIONS),
                i ->
                        EditionDocument.of(
                                head(new EditionId("town-" + i % 50, 1990 + i / 50 % 34, i)),
                                "rows-" + i));
        ManyDocuments.fill(
                database.getCollection(MongoEditions.PARTS),
                i ->
                        new Document("_id", "rows-" + i + "/0")
                                .append("content", "rows-" + i)
                                .append("at", Date.from(AT.plusSeconds(i)))
                                .append("bytes", new Binary(new byte[] {1})));
    }
}
