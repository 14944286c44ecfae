package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.application.KnownRow;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.application.Row;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.facts.domain.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** A row as stored in {@code rows}: the fact, its spans, and the words its lists are found by. */
final class RowDocument {

    static final String ID = "_id";
    static final String PARTITION = Life.PARTITION;
    static final String LIFE = Life.LIFE;
    static final String RANK = "rank";
    static final String VERSION = "version";
    static final String SHAPE = "shape";
    static final String TOWN = "town";
    static final String SPANS = "spans";
    static final String LISTS = "lists";

    /** The days on which its spans begin or end, each after town and year. */
    static final String TURNS = "turns";

    /** When the last of its steps was recorded. */
    static final String TOLD = "told";

    static final String KEPT_FROM = "codes." + Fact.KEPT_FROM;
    private static final String AFTER = "after";

    private RowDocument() {}

    /** Orders by version, then by shape. */
    static long rank(Fact fact) {
        return fact.version() * 1_000 + fact.shape();
    }

    static Document of(PartitionState owner, Row row) {
        Fact fact = row.fact();
        return new Document(ID, fact.id().value())
                .append(PARTITION, owner.partition().toString())
                .append(LIFE, owner.life())
                .append(RANK, rank(fact))
                .append(VERSION, fact.version())
                .append(SHAPE, fact.shape())
                .append("type", fact.type())
                .append(TOWN, fact.town())
                .append("place", fact.place())
                .append("number", fact.number())
                .append("codes", new Document(new TreeMap<String, Object>(fact.codes())))
                .append("amounts", new Document(new TreeMap<String, Object>(fact.amounts())))
                .append("milestones", fact.milestones().stream().map(RowDocument::of).toList())
                .append(SPANS, row.spans().stream().map(SpanDocument::of).toList())
                .append(LISTS, ListTerms.of(fact.town(), row.spans()))
                .append(TURNS, TurnTerms.of(fact.town(), row.spans()))
                .append(TOLD, told(fact));
    }

    private static Date told(Fact fact) {
        return Date.from(
                fact.milestones().stream()
                        .map(Milestone::recordedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }

    private static Document of(Milestone step) {
        Document document =
                new Document("kind", step.kind())
                        .append("occurredOn", step.occurredOn().toString())
                        .append("recordedAt", step.recordedAt().toString());
        return step.after() == null
                ? document
                : document.append(AFTER, StandingDocument.of(step.after()));
    }

    static FactId id(Document document) {
        return new FactId(document.getString(ID));
    }

    /** Whether its partition has it in the life it is in. */
    static boolean isOf(PartitionState state, Document document) {
        return document.getString(PARTITION).equals(state.partition().toString())
                && document.getLong(LIFE) == state.life();
    }

    static KnownRow known(Document document) {
        return new KnownRow(
                document.getLong(VERSION),
                document.getInteger(SHAPE),
                document.getString(TOWN),
                SpanDocument.spans(document, SPANS));
    }

    static Row row(Document document) {
        return new Row(fact(document), SpanDocument.spans(document, SPANS));
    }

    static Fact fact(Document document) {
        Map<String, Long> amounts = new TreeMap<>();
        document.get("amounts", Document.class)
                .forEach((name, amount) -> amounts.put(name, (Long) amount));
        return new Fact(
                id(document),
                document.getLong(VERSION),
                document.getInteger(SHAPE),
                document.getString("type"),
                document.getString(TOWN),
                document.getString("place"),
                document.getString("number"),
                StandingDocument.texts(document.get("codes", Document.class)),
                amounts,
                document.getList("milestones", Document.class).stream()
                        .map(RowDocument::milestone)
                        .toList());
    }

    private static Milestone milestone(Document step) {
        Document after = step.get(AFTER, Document.class);
        return new Milestone(
                step.getString("kind"),
                LocalDate.parse(step.getString("occurredOn")),
                Instant.parse(step.getString("recordedAt")),
                after == null ? null : StandingDocument.standing(after));
    }
}
