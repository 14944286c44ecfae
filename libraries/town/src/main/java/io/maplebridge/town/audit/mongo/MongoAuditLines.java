package io.maplebridge.town.audit.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.maplebridge.platform.mongo.FirstWrite;
import io.maplebridge.town.audit.application.AuditLines;
import io.maplebridge.town.audit.domain.AuditLine;
import io.maplebridge.town.audit.domain.Deed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document a line, under its number: of two writers of the same number one finds it taken. */
final class MongoAuditLines implements AuditLines {

    private static final Bson NEWEST_FIRST = descending(AuditDocument.NUMBER);

    private final MongoCollection<Document> lines;

    MongoAuditLines(MongoCollection<Document> lines) {
        this.lines = lines;
    }

    void createIndexes() {
        lines.createIndexes(
                List.of(
                        // a refusal that Kafka brings again
                        new IndexModel(
                                Indexes.ascending(AuditDocument.ENTRY),
                                new IndexOptions().name("entry").unique(true)),
                        // what somebody did, newest first
                        index("account", AuditDocument.ACCOUNT),
                        // all of one kind, newest first
                        index("deed", AuditDocument.DEED),
                        // what was done to a case or an account, newest first
                        index("subject", AuditDocument.SUBJECT)));
    }

    private static IndexModel index(String name, String field) {
        return new IndexModel(
                compoundIndex(Indexes.ascending(field), Indexes.descending(AuditDocument.NUMBER)),
                new IndexOptions().name(name));
    }

    @Override
    public Optional<AuditLine> last() {
        return Optional.ofNullable(lines.find().sort(NEWEST_FIRST).limit(1).first())
                .map(AuditDocument::read);
    }

    @Override
    public boolean add(AuditLine line) {
        return FirstWrite.of(() -> lines.insertOne(AuditDocument.write(line)));
    }

    @Override
    public boolean has(UUID entry) {
        return lines.find(eq(AuditDocument.ENTRY, entry.toString())).limit(1).first() != null;
    }

    @Override
    public List<AuditLine> find(Query query) {
        return lines.find(filter(query))
                .sort(NEWEST_FIRST)
                .skip(query.page() * query.size())
                .limit(query.size())
                .map(AuditDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public long count(Query query) {
        // Of all there are the store keeps the number.
        return query.isForAll()
                ? lines.estimatedDocumentCount()
                : lines.countDocuments(filter(query));
    }

    @Override
    public Map<String, Long> countByAccount(Deed deed, Instant since) {
        Map<String, Long> count = new TreeMap<>();
        // Newest first by the index of their kind, no further back than asked.
        try (MongoCursor<Document> newest =
                lines.find(eq(AuditDocument.DEED, deed.name()))
                        .projection(include(AuditDocument.ACCOUNT, AuditDocument.AT))
                        .sort(NEWEST_FIRST)
                        .iterator()) {
            while (newest.hasNext()) {
                Document line = newest.next();
                if (line.getDate(AuditDocument.AT).toInstant().isBefore(since)) {
                    break;
                }
                count.merge(line.getString(AuditDocument.ACCOUNT), 1L, Long::sum);
            }
        }
        return count;
    }

    private static Bson filter(Query query) {
        List<Bson> filters = new ArrayList<>();
        if (query.account() != null) {
            filters.add(eq(AuditDocument.ACCOUNT, query.account()));
        }
        if (query.deed() != null) {
            filters.add(eq(AuditDocument.DEED, query.deed().name()));
        }
        if (query.subject() != null) {
            filters.add(eq(AuditDocument.SUBJECT, query.subject()));
        }
        return filters.isEmpty() ? empty() : and(filters);
    }

    @Override
    public void each(Consumer<AuditLine> reader) {
        lines.find().sort(ascending(AuditDocument.NUMBER)).map(AuditDocument::read).forEach(reader);
    }
}
