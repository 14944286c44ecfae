package io.maplebridge.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * One collection: its documents by record number, in the order they came.
 *
 * <p>A stored document is never changed, only replaced. The library changes what a query hands it
 * while other threads may still be sending that same document to a client; so a query that is made
 * in order to write gets copies.
 */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Long> {

    private final MVMap<Long, Document> documents;
    private final AtomicLong lastRecord;
    private boolean writing;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Long, Document> documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
        Long last = documents.lastKey();
        this.lastRecord = new AtomicLong(last == null ? 0 : last);
    }

    @Override
    public synchronized Document findAndModify(Document request) {
        return writing(() -> super.findAndModify(request));
    }

    @Override
    public synchronized Document updateDocuments(
            Document filter,
            Document change,
            ArrayFilters arrayFilters,
            boolean multi,
            boolean upsert,
            Oplog oplog) {
        return writing(
                () -> super.updateDocuments(filter, change, arrayFilters, multi, upsert, oplog));
    }

    private Document writing(Supplier<Document> write) {
        writing = true;
        try {
            return write.get();
        } finally {
            writing = false;
        }
    }

    @Override
    protected synchronized QueryResult queryDocuments(
            Document filter,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Stream<Document> candidates =
                findable(filter).orElseGet(() -> all(order)).map(DocumentWithPosition::getDocument);
        QueryResult found =
                matchDocumentsFromStream(candidates, filter, order, skip, limit, batchSize, fields);
        return writing ? copied(found) : found;
    }

    private static QueryResult copied(QueryResult found) {
        return new QueryResult(
                found.collectDocuments().stream().map(Document::cloneDeeply).toList(),
                found.getCursorId());
    }

    private Optional<Stream<DocumentWithPosition<Long>>> findable(Document filter) {
        PinnedFields pinned = PinnedFields.of(filter);
        return getIndexes().stream()
                .filter(UniqueIndex.class::isInstance)
                .map(UniqueIndex.class::cast)
                .flatMap(index -> pinned.keys(index.fields()).map(keys -> at(index, keys)).stream())
                .findFirst();
    }

    private Stream<DocumentWithPosition<Long>> at(UniqueIndex index, List<KeyValue> keys) {
        return keys.stream()
                .map(index::record)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(record -> new DocumentWithPosition<>(getDocument(record), record));
    }

    private Stream<DocumentWithPosition<Long>> all(@Nullable Document order) {
        Stream<DocumentWithPosition<Long>> all = streamAllDocumentsWithPosition();
        return isNaturalDescending(order)
                ? all.sorted(
                        Comparator.comparing(DocumentWithPosition<Long>::getPosition).reversed())
                : all;
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        return StreamSupport.stream(documents.entrySet().spliterator(), false)
                .map(entry -> new DocumentWithPosition<>(entry.getValue(), entry.getKey()));
    }

    @Override
    protected QueryResult matchDocuments(
            Document filter,
            @Nullable Document order,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        return queryDocuments(filter, order, skip, limit, batchSize, fields);
    }

    @Override
    protected Document getDocument(Long record) {
        return Objects.requireNonNull(documents.get(record), "a record that an index names");
    }

    @Override
    protected Long addDocumentInternal(Document document) {
        Long record = lastRecord.incrementAndGet();
        documents.put(record, document);
        return record;
    }

    @Override
    protected void handleUpdate(Long record, Document before, Document after) {
        documents.put(record, after);
    }

    @Override
    protected void removeDocument(Long record) {
        documents.remove(record);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Keeping a running size would make every write encode its document twice more. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int change) {
        throw new IllegalStateException("The size is not tracked");
    }

    @Override
    protected int getDataSize() {
        return documents.values().stream().mapToInt(one -> DocumentType.bson(one).length).sum();
    }
}
