package io.maplebridge.town.audit.mongo;

import com.mongodb.client.MongoDatabase;
import io.maplebridge.testkit.ManyDocuments;
import io.maplebridge.town.audit.application.AuditLines.Query;
import io.maplebridge.town.audit.domain.AuditLine;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.audit.domain.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is asked of the audit trail, for the look at how queries are answered. */
public final class AuditQueries {

    /** Shapes of queries that read every line, and why they may. */
    public static final Map<String, String> MAY_SCAN =
            Map.of(
                    "audit {}", "how many there are: the store keeps that number",
                    "audit {} by {\"_id\": -1}", "the newest: by number, and then no further",
                    "audit {} by {\"_id\": 1}", "the check reads every line");

    private AuditQueries() {}

    public static void sendAll(MongoDatabase database) {
        MongoAuditLines lines = new MongoAuditLines(database.getCollection("audit"));
        AuditLine line = line(1);
        lines.add(line);
        lines.last();
        lines.has(line.entry().id());
        lines.each(one -> {});
        lines.countByAccount(Deed.UNMASKED, Instant.EPOCH);
        for (Query query :
                List.of(
                        new Query(null, null, null, 0, 50),
                        new Query("a", null, null, 0, 50),
                        new Query(null, Deed.UNMASKED, null, 0, 50),
                        new Query(null, null, "case", 0, 50),
                        new Query("a", Deed.UNMASKED, "case", 0, 50))) {
            lines.find(query);
            lines.count(query);
        }
    }

    public static void fill(MongoDatabase database) {
        new MongoAuditLines(database.getCollection("audit")).createIndexes();
        ManyDocuments.fill(
                database.getCollection("audit"), i -> AuditDocument.write(line(i + 1000)));
    }

    private static AuditLine line(long number) {
        Entry entry =
                new Entry(
                        UUID.randomUUID(),
                        Instant.EPOCH,
                        "account-" + number % 97,
                        "OFFICE",
                        number % 7 == 0 ? Deed.UNMASKED : Deed.SIGNED_IN,
                        "case-" + number,
                        "");
        AuditLine before = new AuditLine(number - 1, entry, "0", "0");
        return AuditLine.after(before, entry);
    }
}
