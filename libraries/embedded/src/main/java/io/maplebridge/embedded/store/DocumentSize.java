package io.maplebridge.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** A document is at most 16 MB, as with a MongoDB server; the library lets it grow over that. */
final class DocumentSize {

    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int TOO_LARGE = 10334;

    private DocumentSize() {}

    /** Encodes the document only when a quick look says that it may be too large. */
    static void check(Document document) {
        if (DocumentType.weight(document) > LARGEST
                && DocumentType.bson(document).length > LARGEST) {
            throw new MongoServerError(
                    TOO_LARGE, "BSONObjectTooLarge", "A document is at most 16 MB");
        }
    }
}
