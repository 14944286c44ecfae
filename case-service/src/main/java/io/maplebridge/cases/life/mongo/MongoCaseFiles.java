package io.maplebridge.cases.life.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import io.maplebridge.cases.life.application.CaseFiles;
import io.maplebridge.cases.life.application.StaleCase;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.platform.mongo.FirstWrite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * One command, one guarded update of one document: state and events change together. New cases are
 * inserted many at a time.
 */
final class MongoCaseFiles implements CaseFiles {

    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

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
    public Map<CaseId, CaseFile> find(Collection<CaseId> ids) {
        return cases
                .find(in(CaseDocument.ID, ids.stream().map(CaseId::toString).toList()))
                .map(CaseDocument::file)
                .into(new ArrayList<>())
                .stream()
                .collect(Collectors.toMap(CaseFile::id, file -> file));
    }

    @Override
    public Set<CaseId> add(Collection<CaseFile> files) {
        if (files.isEmpty()) {
            return Set.of();
        }
        List<CaseFile> some = List.copyOf(files);
        List<Document> documents =
                some.stream().map(file -> CaseDocument.whole(file, beside)).toList();
        return FirstWrite.lateOf(() -> cases.insertMany(documents, UNORDERED)).stream()
                .map(place -> some.get(place).id())
                .collect(Collectors.toSet());
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
