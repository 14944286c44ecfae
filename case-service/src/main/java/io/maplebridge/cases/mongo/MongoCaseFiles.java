package io.maplebridge.cases.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;

import com.mongodb.client.MongoCollection;
import io.maplebridge.cases.application.CaseFiles;
import io.maplebridge.cases.application.StaleCase;
import io.maplebridge.cases.domain.CaseEvent;
import io.maplebridge.cases.domain.CaseFile;
import io.maplebridge.cases.domain.CaseId;
import io.maplebridge.cases.domain.Deadlines;
import io.maplebridge.cases.domain.Queues;
import io.maplebridge.platform.mongo.FirstWrite;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One command, one guarded update of one document: state and events change together. */
final class MongoCaseFiles implements CaseFiles {

    private final MongoCollection<Document> cases;
    private final Deadlines deadlines;
    private final Queues queues;

    MongoCaseFiles(MongoCollection<Document> cases, Deadlines deadlines, Queues queues) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.queues = queues;
    }

    @Override
    public Optional<CaseFile> find(CaseId id) {
        return Optional.ofNullable(cases.find(eq(CaseDocument.ID, id.toString())).first())
                .map(CaseDocument::file);
    }

    @Override
    public boolean add(CaseFile file) {
        return FirstWrite.of(() -> cases.insertOne(CaseDocument.whole(file, deadlines, queues)));
    }

    @Override
    public void save(CaseFile before, CaseFile after) {
        List<Bson> changes = CaseDocument.changes(CaseDocument.standing(after, deadlines, queues));
        changes.add(pushEach(CaseDocument.EVENTS, events(before, after)));
        if (cases.updateOne(CaseDocument.asSeen(before), combine(changes)).getMatchedCount() == 0) {
            throw new StaleCase(before.id(), before.version());
        }
    }

    private static List<Document> events(CaseFile before, CaseFile after) {
        List<CaseEvent> fresh = after.history().subList(before.version(), after.version());
        return fresh.stream().map(EventDocument::write).toList();
    }
}
