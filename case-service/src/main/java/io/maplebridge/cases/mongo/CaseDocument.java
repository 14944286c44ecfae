package io.maplebridge.cases.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import io.maplebridge.cases.application.LedgerRow;
import io.maplebridge.cases.domain.CaseFile;
import io.maplebridge.cases.domain.CaseId;
import io.maplebridge.cases.domain.CaseState;
import io.maplebridge.cases.domain.Deadline;
import io.maplebridge.cases.domain.Deadlines;
import io.maplebridge.cases.domain.Lead;
import io.maplebridge.cases.domain.Masking;
import io.maplebridge.cases.domain.Party;
import io.maplebridge.cases.domain.Queues;
import io.maplebridge.cases.domain.Registration;
import io.maplebridge.cases.domain.Veil;
import io.maplebridge.contract.words.CaseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A case as one document: what lists are made of, the whole history under {@code events}, and how
 * far the log has it under {@code published}. The fields beside the history follow from it and are
 * written with it, so they are never out of step.
 */
final class CaseDocument {

    static final String ID = "_id";
    static final String VERSION = "version";
    static final String PUBLISHED = "published";
    static final String PENDING = "pending";
    static final String ACCUSED = "accused";
    static final String EVENTS = "events";
    static final String TERMS = "terms";

    static final String SHAPE = "shape";

    /** One more whenever the fields beside the history are made in another way. */
    private static final int NEWEST = 2;

    /** Where what is not due stands among what is. */
    private static final String NEVER = "9999-12-31";

    private static final Pattern FIGURES = Pattern.compile("[0-9]+");

    private CaseDocument() {}

    /** A new case, nothing of it published yet. */
    static Document whole(CaseFile file, Deadlines deadlines, Queues queues) {
        Document document = new Document(ID, file.id().toString());
        document.putAll(standing(file, deadlines, queues));
        document.put(PUBLISHED, 0);
        document.put(EVENTS, file.history().stream().map(EventDocument::write).toList());
        return document;
    }

    /** What follows from the history. Dates that no longer hold are null, to overwrite the old. */
    static Document standing(CaseFile file, Deadlines deadlines, Queues queues) {
        Registration r = file.registration();
        Document standing =
                new Fields(new Document())
                        .put("town", r.town())
                        .put("kind", file.kind())
                        .put("state", file.state())
                        .put("open", file.isOpen())
                        .put("unfinished", !file.state().isFinished())
                        .put("village", r.village())
                        .put("source", r.source())
                        .put("level", file.level())
                        .put("holder", queues.holder(file))
                        .put("key", file.keySince().isPresent())
                        .put("subject", r.subject())
                        .put("names", names(r.parties()))
                        .put("registeredOn", file.registeredOn())
                        .put("updatedAt", file.history().getLast().stamp().recordedAt())
                        .put(TERMS, SearchTerms.of(file))
                        .put(SHAPE, shape(queues))
                        .put(VERSION, file.version())
                        .put(PENDING, true)
                        .document();
        standing.put("category", r.category());
        standing.put(ACCUSED, r.accused());
        standing.put("lead", file.lead().map(Lead::account).orElse(null));
        standing.put("leadName", file.lead().map(Lead::name).orElse(null));
        standing.put("number", file.number().orElse(null));
        standing.put("numberOrder", file.number().map(CaseDocument::sortable).orElse(null));
        standing.put("acceptedOn", file.acceptedOn().map(Object::toString).orElse(null));
        standing.put("concludedOn", file.concludedOn().map(Object::toString).orElse(null));
        String dueOn = deadlines.of(file).map(Deadline::dueOn).map(Object::toString).orElse(null);
        standing.put("dueOn", dueOn);
        standing.put("dueOrder", dueOn == null ? NEVER : dueOn);
        return standing;
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

    /** By what rules the fields beside the history are made. */
    static String shape(Queues queues) {
        return NEWEST + "-" + queues.fingerprint();
    }

    static CaseFile file(Document document) {
        Fields in = new Fields(document);
        return CaseFile.of(id(in), in.list(EVENTS).stream().map(EventDocument::read).toList());
    }

    static LedgerRow row(Document document) {
        Fields in = new Fields(document);
        List<String> names = document.getList("names", String.class);
        return new LedgerRow(
                id(in),
                in.whole(VERSION),
                in.constant("kind", CaseKind.class),
                in.constant("state", CaseState.class),
                in.flag("open"),
                in.optionalText("number"),
                in.text("village"),
                in.optionalText("category"),
                in.text("source"),
                in.level("level"),
                Objects.requireNonNullElse(in.optionalText("holder"), in.text("village")),
                document.getBoolean("key", false),
                in.optionalText("leadName"),
                Veil.over(names).text(in.text("subject")),
                names.stream().map(Masking::name).toList(),
                in.day("registeredOn"),
                in.optionalDay("acceptedOn"),
                in.optionalDay("concludedOn"),
                in.optionalDay("dueOn"),
                in.instant("updatedAt"));
    }

    /** With every figure padded, so that 第9号 stands before 第10号. */
    private static String sortable(String number) {
        return FIGURES.matcher(number)
                .replaceAll(figure ->
                        "0".repeat(Math.max(0, 12 - figure.group().length())) + figure.group());
    }

    private static CaseId id(Fields in) {
        return new CaseId(UUID.fromString(in.text(ID)));
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }
}
