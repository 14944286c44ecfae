package io.maplebridge.stats.reports.mongo;

import com.mongodb.client.MongoDatabase;
import io.maplebridge.stats.editions.domain.Hand;
import io.maplebridge.stats.reports.application.MadeReports;
import io.maplebridge.stats.reports.application.Templates;
import io.maplebridge.stats.reports.domain.MadeReport;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import io.maplebridge.stats.reports.domain.VersionId;
import io.maplebridge.testkit.ManyDocuments;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;

/** The store of templates and made reports, its queries, and a county's worth of them. */
public final class KeptReports {

    static final Instant AT = Instant.parse("2023-12-20T01:00:00Z");
    static final Hand HAND = new Hand("tongji", "吴统计员", "WRITER");

    private KeptReports() {}

    static Templates templates(MongoDatabase database) {
        return new MongoTemplates(database);
    }

    static MadeReports made(MongoDatabase database) {
        return new MongoMadeReports(database);
    }

    static TemplateVersion version(String town, String name, int number, String content) {
        return new TemplateVersion(
                new VersionId(VersionId.template(town, name), number),
                town,
                name,
                name + ".docx",
                3,
                "hash",
                content,
                AT,
                HAND);
    }

    static MadeReport report(String id, String town, Instant at) {
        return new MadeReport(
                id,
                town,
                new VersionId(VersionId.template(town, "年报"), 1),
                "年报",
                null,
                "2023",
                "2023-12-18",
                0,
                "hash",
                at,
                HAND);
    }

    public static void sendEveryQuery(MongoDatabase database) {
        Templates templates = templates(database);
        templates.putBytes("stray", AT.minusSeconds(9_000), new byte[] {1});
        templates.putBytes("kept", AT, new byte[] {1});
        templates.bytes("kept");
        TemplateVersion first = version("changsha", "年报", 1, "kept");
        templates.add(first);
        templates.find(first.id());
        templates.versions(first.id().template());
        templates.ofTown("changsha");
        templates.clearStray(AT.minusSeconds(3_600));
        made(database).add(report("one", "changsha", AT));
        made(database).ofTown("changsha", 50);
    }

    public static void fill(MongoDatabase database) {
        ManyDocuments.fill(
                database.getCollection(MongoTemplates.TEMPLATES),
                i ->
                        TemplateDocument.of(
                                version("town-" + i % 500, "name", i + 1, "content-" + i)));
        ManyDocuments.fill(
                database.getCollection(MongoTemplates.BYTES),
                i ->
                        new Document("_id", "content-" + i + "/0")
                                .append("content", "content-" + i)
                                .append("part", 0)
                                .append("of", 1)
                                .append("at", Date.from(AT.plusSeconds(i)))
                                .append("bytes", new Binary(new byte[] {1})));
        ManyDocuments.fill(
                database.getCollection(MongoMadeReports.MADE),
                i ->
                        MongoMadeReports.document(
                                report("made-" + i, "town-" + i % 500, AT.plusSeconds(i))));
    }
}
