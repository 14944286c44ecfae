package io.maplebridge.cases.life.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.contract.event.CaseFacts;
import io.maplebridge.platform.mongo.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A case as one document: the whole history under {@code events}, how far the log has it under
 * {@code published}, and {@link BesideHistory what lists are made of}.
 */
public final class CaseDocument {

    public static final String ID = "_id";
    public static final String VERSION = "version";
    public static final String UPDATED = "updatedAt";
    public static final String EVENTS = "events";
    static final String SENDERS = "senders";
    static final String PUBLISHED = "published";
    static final String PENDING = "pending";
    static final String SHAPE = "shape";

    private CaseDocument() {}

    /**
     * A new case. Its first event counts as published: as long as it is not, the case is named
     * among the {@link Openings}.
     */
    static Document whole(CaseFile file, BesideHistory beside) {
        Document document = new Document(ID, file.id().toString());
        document.putAll(standing(file, beside));
        document.put(PUBLISHED, 1);
        document.put(PENDING, file.version() > 1);
        document.put(EVENTS, events(file.history()));
        return document;
    }

    /** What follows from the history and is written with every change of it. */
    static Document standing(CaseFile file, BesideHistory beside) {
        Document standing = beside.of(file);
        standing.putAll(
                new Fields(new Document())
                        .put(UPDATED, file.history().getLast().stamp().recordedAt())
                        .put(SHAPE, shape(beside))
                        .put(VERSION, file.version())
                        .put(PENDING, true)
                        .put(SENDERS, List.copyOf(file.origin().senders()))
                        .document());
        return standing;
    }

    static List<Document> events(List<CaseEvent> history) {
        return history.stream().map(EventDocument::write).toList();
    }

    /** By what rules the fields beside the history are made, and the facts that are told. */
    static String shape(BesideHistory beside) {
        return beside.fingerprint() + "-told-" + CaseFacts.SHAPE;
    }

    /** Sets each of these fields. */
    static List<Bson> changes(Document standing) {
        List<Bson> changes = new ArrayList<>();
        standing.forEach((name, value) -> changes.add(set(name, value)));
        return changes;
    }

    /** The case while nobody has changed it since. */
    static Bson asSeen(CaseFile file) {
        return and(eq(ID, file.id().toString()), eq(VERSION, file.version()));
    }

    static CaseFile file(Document document) {
        Fields in = new Fields(document);
        return CaseFile.of(id(in), in.list(EVENTS).stream().map(EventDocument::read).toList());
    }

    public static CaseId id(Fields in) {
        return new CaseId(UUID.fromString(in.text(ID)));
    }
}
