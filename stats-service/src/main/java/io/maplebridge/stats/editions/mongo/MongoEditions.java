package io.maplebridge.stats.editions.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.maplebridge.platform.mongo.FirstWrite;
import io.maplebridge.stats.editions.application.Editions;
import io.maplebridge.stats.editions.domain.EditionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;

/** Heads in one collection, parts of their rows in another. */
final class MongoEditions implements Editions {

    static final String EDITIONS = "editions";
    static final String PARTS = "edition_rows";

    private static final String CONTENT = "content";
    private static final String AT = "at";
    private static final String BYTES = "bytes";

    private final MongoCollection<Document> heads;
    private final MongoCollection<Document> parts;
    private volatile boolean indexed;

    MongoEditions(MongoDatabase database) {
        heads = database.getCollection(EDITIONS);
        parts = database.getCollection(PARTS);
    }

    /** At the first use, not at the start: the store may still be away then. */
    private void index() {
        if (!indexed) {
            heads.createIndex(
                    Indexes.ascending(
                            EditionDocument.TOWN, EditionDocument.YEAR, EditionDocument.NUMBER),
                    new IndexOptions().name("editions_of_town"));
            // What a crash left.
            parts.createIndex(Indexes.ascending(AT), new IndexOptions().name("rows_by_age"));
            // Whether rows belong to an edition.
            heads.createIndex(
                    Indexes.ascending(EditionDocument.ROWS),
                    new IndexOptions().name("editions_by_rows"));
            indexed = true;
        }
    }

    @Override
    public void putChunk(String content, int number, Instant at, byte[] rows) {
        index();
        parts.insertOne(
                new Document("_id", part(content, number))
                        .append(CONTENT, content)
                        .append(AT, Date.from(at))
                        .append(BYTES, new Binary(PackedBytes.pack(rows))));
    }

    @Override
    public Optional<byte[]> chunk(String content, int number) {
        return Optional.ofNullable(parts.find(Filters.eq("_id", part(content, number))).first())
                .map(document -> document.get(BYTES, Binary.class))
                .flatMap(bytes -> PackedBytes.unpack(bytes.getData()));
    }

    private static String part(String content, int number) {
        return content + "/" + number;
    }

    @Override
    public boolean add(Kept head, String content) {
        index();
        return FirstWrite.of(() -> heads.insertOne(EditionDocument.of(head, content)));
    }

    @Override
    public Optional<Kept> find(EditionId id) {
        return Optional.ofNullable(
                        heads.find(Filters.eq(EditionDocument.ID, id.toString())).first())
                .map(EditionDocument::kept);
    }

    @Override
    public List<Kept> of(String town, int year) {
        index();
        return heads.find(
                        Filters.and(
                                Filters.eq(EditionDocument.TOWN, town),
                                Filters.eq(EditionDocument.YEAR, year)))
                .sort(Sorts.ascending(EditionDocument.NUMBER))
                .map(EditionDocument::kept)
                .into(new ArrayList<>());
    }

    @Override
    public List<Integer> years(String town) {
        index();
        return heads
                .find(Filters.eq(EditionDocument.TOWN, town))
                .projection(Projections.include(EditionDocument.YEAR))
                .map(head -> head.getInteger(EditionDocument.YEAR))
                .into(new ArrayList<>())
                .stream()
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public boolean add(EditionId id, String seal, KeptStep step) {
        return heads.updateOne(
                                Filters.and(
                                        Filters.eq(EditionDocument.ID, id.toString()),
                                        Filters.eq(EditionDocument.SEAL, seal)),
                                Updates.combine(
                                        Updates.push(
                                                EditionDocument.STEPS, EditionDocument.of(step)),
                                        Updates.set(EditionDocument.SEAL, step.seal())))
                        .getModifiedCount()
                == 1;
    }

    @Override
    public void clearStray(Instant olderThan) {
        index();
        Set<String> old = new HashSet<>();
        parts.find(Filters.lt(AT, Date.from(olderThan)))
                .projection(Projections.include(CONTENT))
                .forEach(part -> old.add(part.getString(CONTENT)));
        heads.find(Filters.in(EditionDocument.ROWS, old))
                .projection(Projections.include(EditionDocument.ROWS))
                .forEach(head -> old.remove(head.getString(EditionDocument.ROWS)));
        if (!old.isEmpty()) {
            parts.deleteMany(
                    Filters.and(Filters.lt(AT, Date.from(olderThan)), Filters.in(CONTENT, old)));
        }
    }
}
