package io.maplebridge.cases.life.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;

import com.mongodb.client.MongoCollection;
import io.maplebridge.cases.life.application.CaseFiles;
import io.maplebridge.cases.life.application.StaleCase;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.platform.mongo.FirstWrite;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One command, one guarded update of one document: state and events change together. */
final class MongoCaseFiles implements CaseFiles {

    private final MongoCollection<Document> cases;
    private final BesideHistory beside;

    MongoCaseFiles(MongoCollection<Document> cases, BesideHistory beside) {
        this.cases = cases;
        this.beside = beside;
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(cases.find(eq(CaseDocument.ID, id.toString())).first())
                .map(CaseDocument::file);
    }

    @Override
    public boolean add(CaseFile file) {
        return FirstWrite.of(() -> cases.insertOne(CaseDocument.whole(file, beside)));
    }

    @Override
    public void save(CaseFile before, CaseFile after) {
        List<Bson> changes = CaseDocument.changes(CaseDocument.standing(after, beside));
        var fresh = after.history().subList(before.version(), after.version());
        changes.add(pushEach(CaseDocument.EVENTS, CaseDocument.events(fresh)));
        if (cases.updateOne(CaseDocument.asSeen(before), combine(changes)).getMatchedCount() == 0) {
            throw new StaleCase(before.id(), before.version());
        }
    }
}
