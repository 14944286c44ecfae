package io.maplebridge.cases.life.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import io.maplebridge.cases.life.application.CaseFiles;
import io.maplebridge.cases.life.application.StaleCase;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.platform.mongo.Fields;
import io.maplebridge.platform.mongo.FirstWrite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * One command, one guarded update of one document: state and events change together. New cases are
 * inserted many at a time.
 */
final class MongoCaseFiles implements CaseFiles {

    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private final MongoCollection<Document> cases;
    private final Openings openings;
    private final BesideHistory beside;

    MongoCaseFiles(MongoCollection<Document> cases, Openings openings, BesideHistory beside) {
        this.cases = cases;
        this.openings = openings;
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
    public List<CaseFile> after(@Nullable CaseId after, int most) {
        return cases.find(after == null ? new Document() : gt(CaseDocument.ID, after.toString()))
                .sort(ascending(CaseDocument.ID))
                .limit(most)
                .map(CaseDocument::file)
                .into(new ArrayList<>());
    }

    @Override
    public Set<CaseId> add(Collection<CaseFile> files) {
        Set<CaseId> there = thereOf(files.stream().map(CaseFile::id).toList());
        List<CaseFile> fresh = files.stream().filter(file -> !there.contains(file.id())).toList();
        if (!fresh.isEmpty()) {
            openings.begin(fresh);
            List<Document> documents =
                    fresh.stream().map(file -> CaseDocument.whole(file, beside)).toList();
            // Who came late leaves the name to the first, who may not have published yet.
            FirstWrite.lateOf(() -> cases.insertMany(documents, UNORDERED))
                    .forEach(place -> there.add(fresh.get(place).id()));
        }
        return there;
    }

    private Set<CaseId> thereOf(Collection<CaseId> ids) {
        return cases.find(in(CaseDocument.ID, ids.stream().map(CaseId::toString).toList()))
                .projection(include(CaseDocument.ID))
                .map(document -> CaseDocument.id(new Fields(document)))
                .into(new HashSet<>());
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
