package io.maplebridge.cases.life.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import io.maplebridge.cases.life.application.FurtherContents;
import io.maplebridge.cases.life.domain.Actor;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Stamp;
import io.maplebridge.platform.mongo.Fields;
import io.maplebridge.platform.mongo.FirstWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** Each content is a document of its own, named after its case and its fingerprint. */
final class MongoFurtherContents implements FurtherContents {

    private static final String CASE = "case";
    private static final String RECORDED = "recordedAt";
    private static final String ACCOUNT = "byAccount";

    private final MongoCollection<Document> contents;

    MongoFurtherContents(MongoCollection<Document> contents) {
        this.contents = contents;
    }

    void createIndexes() {
        // those of a case, oldest first
        contents.createIndex(ascending(CASE, RECORDED), new IndexOptions().name("ofCase"));
        // what an account sent, newest first
        contents.createIndex(
                orderBy(ascending(ACCOUNT), descending(RECORDED)),
                new IndexOptions().name("byAccount"));
    }

    @Override
    public void keep(CaseId id, Further content) {
        Stamp stamp = content.stamp();
        Document fields =
                new Fields(new Document())
                        .put(CASE, id.toString())
                        .put("occurredOn", stamp.occurredOn())
                        .put(RECORDED, stamp.recordedAt())
                        .put("by", stamp.actor().name())
                        .put(ACCOUNT, stamp.actor().account())
                        .put("role", stamp.actor().role())
                        .put("registration", RegistrationDocument.write(content.registration()))
                        .document();
        var once =
                fields.entrySet().stream()
                        .map(field -> setOnInsert(field.getKey(), field.getValue()))
                        .toList();
        String name = id + "/" + content.registration().fingerprint();
        FirstWrite.of(() ->
                contents.updateOne(
                        eq("_id", name), combine(once), new UpdateOptions().upsert(true)));
    }

    @Override
    public List<Further> of(CaseId id, int skip, int most) {
        return contents.find(eq(CASE, id.toString()))
                .sort(ascending(RECORDED, "_id"))
                .skip(skip)
                .limit(most)
                .map(MongoFurtherContents::read)
                .into(new ArrayList<>());
    }

    @Override
    public long count(CaseId id) {
        return contents.countDocuments(eq(CASE, id.toString()));
    }

    @Override
    public List<Sent> sentBy(String account, int most) {
        return contents.find(eq(ACCOUNT, account))
                .sort(descending(RECORDED))
                .limit(most)
                .map(document -> new Sent(id(document), read(document)))
                .into(new ArrayList<>());
    }

    private static CaseId id(Document document) {
        return new CaseId(UUID.fromString(new Fields(document).text(CASE)));
    }

    private static Further read(Document document) {
        Fields in = new Fields(document);
        return new Further(
                new Stamp(
                        in.day("occurredOn"),
                        in.instant(RECORDED),
                        new Actor(in.text("by"), in.text("role"), in.optionalText(ACCOUNT)),
                        null),
                RegistrationDocument.read(in.inner("registration")));
    }
}
