package io.maplebridge.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;

/**
 * One database: the maps {@code documents/<database>.<collection>} and {@code
 * index/<database>.<collection>/<index>} of the file. A database name holds no dot.
 */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Long> {

    private static final String DOCUMENTS = "documents/";
    private static final String INDEX = "index/";

    private final MVStore store;

    StoreDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
    }

    /** The databases that the file holds. */
    static Stream<String> namesIn(MVStore store) {
        return store.getMapNames().stream()
                .filter(map -> map.startsWith(DOCUMENTS))
                .map(map -> map.substring(DOCUMENTS.length(), map.indexOf('.')))
                .distinct();
    }

    @Override
    protected MongoCollection<Long> openOrCreateCollection(String name, CollectionOptions options) {
        MVMap<Long, Document> documents =
                store.openMap(
                        documentsOf(name),
                        new MVMap.Builder<Long, Document>()
                                .keyType(LongDataType.INSTANCE)
                                .valueType(DocumentType.INSTANCE));
        return new StoreCollection(this, name, options, documents, cursorRegistry);
    }

    @Override
    protected Index<Long> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        MVMap<byte[], Long> records =
                store.openMap(
                        indexOf(collection, name),
                        new MVMap.Builder<byte[], Long>()
                                .keyType(ByteArrayDataType.INSTANCE)
                                .valueType(LongDataType.INSTANCE));
        return new UniqueIndex(name, keys, sparse, records);
    }

    /** An index that could not be built leaves nothing behind that looks like one. */
    @Override
    protected synchronized void addIndex(Document description) {
        try {
            super.addIndex(description);
        } catch (IndexBuildFailedException e) {
            String collection =
                    Fields.text(description, "ns").substring(getDatabaseName().length() + 1);
            remove(indexOf(collection, Fields.text(description, "name")));
            throw e;
        }
    }

    @Override
    protected void dropIndex(MongoCollection<Long> collection, String name) {
        super.dropIndex(collection, name);
        remove(indexOf(collection.getCollectionName(), name));
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        remove(documentsOf(collection));
    }

    @Override
    public void drop(Oplog oplog) {
        super.drop(oplog);
        List.copyOf(store.getMapNames()).stream()
                .filter(map -> map.startsWith(documentsOf("")) || map.startsWith(indexesOf("")))
                .forEach(this::remove);
    }

    private void remove(String map) {
        if (store.hasMap(map)) {
            store.removeMap(map);
        }
    }

    private String documentsOf(String collection) {
        return DOCUMENTS + getFullCollectionNamespace(collection);
    }

    private String indexesOf(String collection) {
        return INDEX + getFullCollectionNamespace(collection);
    }

    private String indexOf(String collection, String index) {
        return indexesOf(collection) + "/" + index;
    }

    @Override
    protected long getStorageSize() {
        return store.getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }
}
