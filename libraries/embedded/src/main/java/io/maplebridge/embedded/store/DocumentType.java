package io.maplebridge.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** How a document lies in the file: as BSON. */
final class DocumentType extends BasicDataType<Document> {

    static final DocumentType INSTANCE = new DocumentType();

    private DocumentType() {}

    static byte[] bson(Document document) {
        ByteBuf buffer = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, buffer);
        byte[] bytes = new byte[buffer.readableBytes()];
        buffer.readBytes(bytes);
        return bytes;
    }

    static Document document(byte[] bson) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
    }

    /** A quick estimate of a value's bytes, high rather than low. */
    static int weight(@Nullable Object value) {
        int sum = 24;
        switch (value) {
            case String text -> sum += 3 * text.length();
            case Map<?, ?> map -> {
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    sum += 24 + weight(entry.getKey()) + weight(entry.getValue());
                }
            }
            case Collection<?> list -> {
                for (Object element : list) {
                    sum += weight(element);
                }
            }
            case null, default -> {}
        }
        return sum;
    }

    @Override
    public int getMemory(Document document) {
        return weight(document);
    }

    @Override
    public boolean isMemoryEstimationAllowed() {
        return false;
    }

    @Override
    public void write(WriteBuffer target, Document document) {
        target.put(bson(document));
    }

    /** BSON begins with its own length, little-endian. */
    @Override
    public Document read(ByteBuffer source) {
        byte[] bytes = new byte[Integer.reverseBytes(source.getInt(source.position()))];
        source.get(bytes);
        return document(bytes);
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
