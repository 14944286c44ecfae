package io.maplebridge.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a command or its answer as what the protocol says they are. */
final class Fields {

    private Fields() {}

    static Document document(Document source, String field) {
        return required(Document.class, source, field);
    }

    static String text(Document source, String field) {
        return required(String.class, source, field);
    }

    static int number(Document source, String field) {
        return required(Number.class, source, field).intValue();
    }

    /** A list of documents, empty when the field is not there. */
    @SuppressWarnings("unchecked") // the callers name fields that hold documents only
    static List<Document> documents(Document source, String field) {
        return source.containsKey(field)
                ? (List<Document>) required(List.class, source, field)
                : List.of();
    }

    private static <T> T required(Class<T> type, Document source, String field) {
        @Nullable Object value = source.get(field);
        if (!type.isInstance(value)) {
            throw new MongoServerError(
                    ErrorCode.TypeMismatch, field + " must be a " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
