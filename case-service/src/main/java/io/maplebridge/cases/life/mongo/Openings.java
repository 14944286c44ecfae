package io.maplebridge.cases.life.mongo;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.pullAll;

import com.mongodb.client.MongoCollection;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.platform.mongo.Fields;
import io.maplebridge.platform.time.TownTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * New cases whose first event may not be in the log yet, by their ids. To mark a case costs as much
 * as to insert it, since every index of it is written again. So a new case is written as one that
 * is published, and is named here before it is written and until its event is acknowledged. A name
 * without a case is of an opening that was interrupted: its submission comes again.
 *
 * <p>One document for each batch of openings. Only those on their way are here, a handful, so it
 * needs no index.
 */
final class Openings {

    private static final String ID = CaseDocument.ID;
    private static final String CASES = "cases";
    private static final String SINCE = "since";

    private final MongoCollection<Document> openings;
    private final TownTime time;

    Openings(MongoCollection<Document> openings, TownTime time) {
        this.openings = openings;
        this.time = time;
    }

    /** Names them; one may be named several times. */
    void begin(List<CaseFile> files) {
        if (!files.isEmpty()) {
            openings.insertOne(
                    new Fields(new Document(ID, UUID.randomUUID().toString()))
                            .put(SINCE, time.now())
                            .document()
                            .append(CASES, texts(files.stream().map(CaseFile::id).toList())));
        }
    }

    /** How many of them were named. */
    long end(Collection<CaseId> ids) {
        List<String> ended = texts(ids);
        Set<String> ending = new HashSet<>(ended);
        Set<String> named = new HashSet<>();
        List<String> whole = new ArrayList<>();
        boolean inPart = false;
        for (Document batch : openings.find(naming(ended))) {
            List<String> names = names(batch);
            names.stream().filter(ending::contains).forEach(named::add);
            if (ending.containsAll(names)) {
                whole.add(batch.getString(ID));
            } else {
                inPart = true;
            }
        }
        if (!whole.isEmpty()) {
            openings.deleteMany(in(ID, whole));
        }
        if (inPart) {
            openings.updateMany(in(CASES, ended), pullAll(CASES, ended));
            openings.deleteMany(size(CASES, 0));
        }
        return named.size();
    }

    Set<CaseId> namedOf(Collection<CaseId> ids) {
        Set<CaseId> named = new HashSet<>();
        for (Document batch : openings.find(naming(texts(ids)))) {
            names(batch).forEach(name -> named.add(new CaseId(UUID.fromString(name))));
        }
        named.retainAll(Set.copyOf(ids));
        return named;
    }

    /** Those that were named then or earlier. */
    List<Waiting> waiting(int most, Instant upTo) {
        List<Waiting> waiting = new ArrayList<>();
        for (Document batch :
                openings.find(lte(SINCE, Date.from(upTo))).sort(ascending(SINCE)).limit(most)) {
            Instant since = new Fields(batch).instant(SINCE);
            for (String name : names(batch)) {
                waiting.add(new Waiting(new CaseId(UUID.fromString(name)), since));
            }
        }
        return waiting;
    }

    /** A case that has something to publish. */
    record Waiting(CaseId id, Instant since) {

        static Waiting read(Document document, String since) {
            Fields in = new Fields(document);
            return new Waiting(CaseDocument.id(in), in.instant(since));
        }
    }

    /** A release before wrote a document for each case, under its id. */
    private static Bson naming(List<String> ids) {
        return or(in(CASES, ids), in(ID, ids));
    }

    private static List<String> names(Document batch) {
        return batch.getList(CASES, String.class, List.of(batch.getString(ID)));
    }

    private static List<String> texts(Collection<CaseId> ids) {
        return ids.stream().map(CaseId::toString).toList();
    }
}
