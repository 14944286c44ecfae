package io.maplebridge.stats.reports.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.maplebridge.stats.reports.application.MadeReports;
import io.maplebridge.stats.reports.domain.MadeReport;
import io.maplebridge.stats.reports.domain.VersionId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** A line for each report that was made. */
final class MongoMadeReports implements MadeReports {

    static final String MADE = "made_reports";

    private static final String TOWN = "town";
    private static final String AT = "at";

    private final MongoCollection<Document> made;
    private volatile boolean indexed;

    MongoMadeReports(MongoDatabase database) {
        made = database.getCollection(MADE);
    }

    private void index() {
        if (!indexed) {
            made.createIndex(
                    Indexes.compoundIndex(Indexes.ascending(TOWN), Indexes.descending(AT)),
                    new IndexOptions().name("made_in_town"));
            indexed = true;
        }
    }

    @Override
    public void add(MadeReport report) {
        index();
        made.insertOne(document(report));
    }

    @Override
    public List<MadeReport> ofTown(String town, int most) {
        index();
        return made.find(Filters.eq(TOWN, town))
                .sort(Sorts.descending(AT))
                .limit(most)
                .map(MongoMadeReports::report)
                .into(new ArrayList<>());
    }

    static Document document(MadeReport report) {
        return new Document("_id", report.id())
                .append(TOWN, report.town())
                .append("template", report.version().template())
                .append("number", report.version().number())
                .append("name", report.name())
                .append("edition", report.edition())
                .append("span", report.span())
                .append("asOf", report.asOf())
                .append("left", report.left())
                .append("hash", report.hash())
                .append(AT, Date.from(report.at()))
                .append("by", TemplateDocument.hand(report.by()));
    }

    private static MadeReport report(Document document) {
        return new MadeReport(
                document.getString("_id"),
                document.getString(TOWN),
                new VersionId(document.getString("template"), document.getInteger("number")),
                document.getString("name"),
                document.getString("edition"),
                document.getString("span"),
                document.getString("asOf"),
                document.getInteger("left"),
                document.getString("hash"),
                document.getDate(AT).toInstant(),
                TemplateDocument.hand(document.get("by", Document.class)));
    }
}
