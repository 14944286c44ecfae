package io.maplebridge.stats.editions.mongo;

import io.maplebridge.stats.editions.application.Editions.Kept;
import io.maplebridge.stats.editions.application.Editions.KeptStep;
import io.maplebridge.stats.editions.domain.EditionId;
import org.bson.Document;

/** The head of an edition, as stored in {@code editions}. */
final class EditionDocument {

    static final String ID = "_id";
    static final String TOWN = "town";
    static final String YEAR = "year";
    static final String NUMBER = "number";

    /** Under which id its rows are kept. */
    static final String ROWS = "rows";

    static final String STEPS = "steps";

    /** That of the last step: a step is added only where it is still the one that was read. */
    static final String SEAL = "seal";

    private static final String CONTENT = "content";
    private static final String HASH = "hash";
    private static final String STEP = "step";

    private EditionDocument() {}

    static Document of(Kept head, String rows) {
        EditionId id = head.id();
        return new Document(ID, id.toString())
                .append(TOWN, id.town())
                .append(YEAR, id.year())
                .append(NUMBER, id.number())
                .append(ROWS, rows)
                .append(CONTENT, head.content())
                .append(HASH, head.hash())
                .append(STEPS, head.steps().stream().map(EditionDocument::of).toList())
                .append(SEAL, head.steps().getLast().seal());
    }

    static Document of(KeptStep step) {
        return new Document(STEP, step.step()).append(SEAL, step.seal());
    }

    static Kept kept(Document document) {
        return new Kept(
                new EditionId(
                        document.getString(TOWN),
                        document.getInteger(YEAR),
                        document.getInteger(NUMBER)),
                document.getString(CONTENT),
                document.getString(HASH),
                document.getList(STEPS, Document.class).stream()
                        .map(step -> new KeptStep(step.getString(STEP), step.getString(SEAL)))
                        .toList());
    }
}
