package io.maplebridge.stats.reports.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.maplebridge.platform.mongo.FirstWrite;
import io.maplebridge.stats.reports.application.Templates;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import io.maplebridge.stats.reports.domain.VersionId;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;

/** Versions in one collection, their bytes in another, in parts far below 16 MB. */
final class MongoTemplates implements Templates {

    static final String TEMPLATES = "report_templates";
    static final String BYTES = "report_template_bytes";

    private static final int MOST_BYTES = 4_000_000;
    private static final String AT = "at";
    private static final String PART = "part";
    private static final String OF = "of";
    private static final String DATA = "bytes";

    private final MongoCollection<Document> versions;
    private final MongoCollection<Document> parts;
    private volatile boolean indexed;

    MongoTemplates(MongoDatabase database) {
        versions = database.getCollection(TEMPLATES);
        parts = database.getCollection(BYTES);
    }

    /** At the first use, not at the start: the store may still be away then. */
    private void index() {
        if (!indexed) {
            versions.createIndex(
                    Indexes.ascending(TemplateDocument.TEMPLATE, TemplateDocument.NUMBER),
                    new IndexOptions().name("versions_of_template"));
            versions.createIndex(
                    Indexes.ascending(
                            TemplateDocument.TOWN,
                            TemplateDocument.TEMPLATE,
                            TemplateDocument.NUMBER),
                    new IndexOptions().name("templates_of_town"));
            // Whether bytes belong to a version.
            versions.createIndex(
                    Indexes.ascending(TemplateDocument.CONTENT),
                    new IndexOptions().name("versions_by_content"));
            parts.createIndex(
                    Indexes.ascending(TemplateDocument.CONTENT, PART),
                    new IndexOptions().name("bytes_of_version"));
            // What a crash left.
            parts.createIndex(Indexes.ascending(AT), new IndexOptions().name("bytes_by_age"));
            indexed = true;
        }
    }

    @Override
    public void putBytes(String content, Instant at, byte[] bytes) {
        index();
        int count = Math.max(1, Math.ceilDiv(bytes.length, MOST_BYTES));
        for (int part = 0; part < count; part++) {
            int from = part * MOST_BYTES;
            byte[] some =
                    Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + MOST_BYTES));
            parts.insertOne(
                    new Document("_id", content + "/" + part)
                            .append(TemplateDocument.CONTENT, content)
                            .append(PART, part)
                            .append(OF, count)
                            .append(AT, Date.from(at))
                            .append(DATA, new Binary(some)));
        }
    }

    @Override
    public Optional<byte[]> bytes(String content) {
        index();
        List<Document> all =
                parts.find(Filters.eq(TemplateDocument.CONTENT, content))
                        .sort(Sorts.ascending(PART))
                        .into(new ArrayList<>());
        if (all.isEmpty() || all.getFirst().getInteger(OF) != all.size()) {
            return Optional.empty();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        all.forEach(part -> whole.writeBytes(part.get(DATA, Binary.class).getData()));
        return Optional.of(whole.toByteArray());
    }

    @Override
    public boolean add(TemplateVersion version) {
        index();
        return FirstWrite.of(() -> versions.insertOne(TemplateDocument.of(version)));
    }

    @Override
    public Optional<TemplateVersion> find(VersionId id) {
        return Optional.ofNullable(
                        versions.find(Filters.eq(TemplateDocument.ID, id.toString())).first())
                .map(TemplateDocument::version);
    }

    @Override
    public List<TemplateVersion> versions(String template) {
        index();
        return versions.find(Filters.eq(TemplateDocument.TEMPLATE, template))
                .sort(Sorts.ascending(TemplateDocument.NUMBER))
                .map(TemplateDocument::version)
                .into(new ArrayList<>());
    }

    @Override
    public List<TemplateVersion> ofTown(String town) {
        index();
        return versions.find(Filters.eq(TemplateDocument.TOWN, town))
                .sort(Sorts.ascending(TemplateDocument.TEMPLATE, TemplateDocument.NUMBER))
                .map(TemplateDocument::version)
                .into(new ArrayList<>());
    }

    @Override
    public void clearStray(Instant olderThan) {
        index();
        Set<String> old = new HashSet<>();
        parts.find(Filters.lt(AT, Date.from(olderThan)))
                .projection(Projections.include(TemplateDocument.CONTENT))
                .forEach(part -> old.add(part.getString(TemplateDocument.CONTENT)));
        versions.find(Filters.in(TemplateDocument.CONTENT, old))
                .projection(Projections.include(TemplateDocument.CONTENT))
                .forEach(one -> old.remove(one.getString(TemplateDocument.CONTENT)));
        if (!old.isEmpty()) {
            parts.deleteMany(
                    Filters.and(
                            Filters.lt(AT, Date.from(olderThan)),
                            Filters.in(TemplateDocument.CONTENT, old)));
        }
    }
}
