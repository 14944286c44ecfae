package io.maplebridge.embedded.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Finds the record number of a document by the values of its key, which no other one has. */
final class UniqueIndex extends AbstractUniqueIndex<Long> {

    private final MVMap<byte[], Long> records;

    UniqueIndex(String name, List<IndexKey> keys, boolean sparse, MVMap<byte[], Long> records) {
        super(name, keys, sparse);
        this.records = records;
    }

    /** The fields of the key, in order. */
    List<String> fields() {
        return keys();
    }

    /** Two indexes of one name that differ in their key would otherwise pass for the same. */
    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof UniqueIndex that
                && super.hasSameOptions(that)
                && fields().equals(that.fields());
    }

    /** The library asks every index before it changes anything. */
    @Override
    public synchronized void checkAdd(Document document, MongoCollection<Long> collection) {
        DocumentSize.check(document);
        super.checkAdd(document, collection);
    }

    @Override
    public synchronized void checkUpdate(
            Document before, Document after, MongoCollection<Long> collection) {
        DocumentSize.check(after);
        super.checkUpdate(before, after, collection);
    }

    @Override
    protected @Nullable Long removeDocument(KeyValue key) {
        return records.remove(bytes(key));
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Long record) {
        return records.putIfAbsent(bytes(key), record) == null;
    }

    @Override
    protected @Nullable Long getPosition(KeyValue key) {
        return records.get(bytes(key));
    }

    @Nullable Long record(KeyValue key) {
        return getPosition(key.normalized());
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, Long>> getIterable() {
        Iterator<Map.Entry<byte[], Long>> entries = records.entrySet().iterator();
        return () ->
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return entries.hasNext();
                    }

                    @Override
                    public Map.Entry<KeyValue, Long> next() {
                        Map.Entry<byte[], Long> entry = entries.next();
                        return Map.entry(key(entry.getKey()), entry.getValue());
                    }
                };
    }

    @Override
    public long getCount() {
        return records.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    private static byte[] bytes(KeyValue key) {
        Document values = new Document();
        for (int i = 0; i < key.size(); i++) {
            values.put(String.valueOf(i), key.get(i));
        }
        return DocumentType.bson(values);
    }

    private static KeyValue key(byte[] bytes) {
        return new KeyValue(DocumentType.document(bytes).values());
    }
}
