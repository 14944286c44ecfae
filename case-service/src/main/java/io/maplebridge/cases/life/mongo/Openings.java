package io.maplebridge.cases.life.mongo;

import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.platform.mongo.Fields;
import io.maplebridge.platform.mongo.FirstWrite;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * New cases whose first event may not be in the log yet, by their ids. To mark a case costs as much
 * as to insert it, since every index of it is written again. So a new case is written as one that
 * is published, and is named here before it is written and until its event is acknowledged. A name
 * without a case is of an opening that was interrupted: its submission comes again.
 */
final class Openings {

    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);
    private static final String SINCE = "since";

    private final MongoCollection<Document> openings;

    Openings(MongoCollection<Document> openings) {
        this.openings = openings;
    }

    void createIndexes() {
        openings.createIndex(Indexes.ascending(SINCE));
    }

    /** Names them; who is named already stays so. */
    void begin(Collection<CaseFile> files) {
        if (!files.isEmpty()) {
            List<Document> names = files.stream().map(Openings::name).toList();
            FirstWrite.lateOf(() -> openings.insertMany(names, UNORDERED));
        }
    }

    /** How many of them were named. */
    long end(Collection<CaseId> ids) {
        return openings.deleteMany(these(ids)).getDeletedCount();
    }

    Set<CaseId> namedOf(Collection<CaseId> ids) {
        return openings.find(these(ids))
                .map(name -> CaseDocument.id(new Fields(name)))
                .into(new HashSet<>());
    }

    List<Waiting> waiting(int most) {
        return openings.find(gte(SINCE, Date.from(Instant.EPOCH)))
                .sort(ascending(SINCE))
                .limit(most)
                .map(name -> Waiting.read(name, SINCE))
                .into(new ArrayList<>());
    }

    /** A case that has something to publish. */
    record Waiting(CaseId id, Instant since) {

        static Waiting read(Document document, String since) {
            Fields in = new Fields(document);
            return new Waiting(CaseDocument.id(in), in.instant(since));
        }
    }

    private static Document name(CaseFile file) {
        return new Fields(new Document(CaseDocument.ID, file.id().toString()))
                .put(SINCE, file.history().getLast().stamp().recordedAt())
                .document();
    }

    private static Bson these(Collection<CaseId> ids) {
        return in(CaseDocument.ID, ids.stream().map(CaseId::toString).toList());
    }
}
