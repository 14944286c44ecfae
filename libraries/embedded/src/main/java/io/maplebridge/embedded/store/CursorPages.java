package io.maplebridge.embedded.store;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/**
 * Hands out long results page by page, as a MongoDB server does: the library would put them into
 * one answer, which a driver refuses over 48 MB.
 */
final class CursorPages {

    private static final int FIRST_PAGE_DOCUMENTS = 101;
    private static final int PAGE_BYTES = 8 * 1024 * 1024;

    private final CursorRegistry cursors;

    CursorPages(CursorRegistry cursors) {
        this.cursors = cursors;
    }

    Document firstPage(Document request, WriteStatements.Command command) {
        Document whole = request.clone();
        whole.remove("batchSize");
        Document answer = command.answer(whole);
        Document cursor = Fields.document(answer, "cursor");
        List<Document> results = Fields.documents(cursor, "firstBatch");
        int size = pageSize(results, firstPageLimit(request));
        cursor.put("firstBatch", results.subList(0, size));
        if (size < results.size() && !Boolean.TRUE.equals(request.get("singleBatch"))) {
            Rest rest = new Rest(cursors.generateCursorId(), results.subList(size, results.size()));
            cursors.add(rest);
            cursor.put("id", rest.getId());
        }
        return answer;
    }

    private static int firstPageLimit(Document request) {
        Object asked =
                request.get("cursor") instanceof Document cursor
                        ? cursor.get("batchSize")
                        : request.get("batchSize");
        return asked instanceof Number number ? number.intValue() : FIRST_PAGE_DOCUMENTS;
    }

    private static int pageSize(List<Document> results, int limit) {
        int size = 0;
        int bytes = 0;
        while (size < Math.min(limit, results.size()) && bytes < PAGE_BYTES) {
            bytes += DocumentType.weight(results.get(size));
            size++;
        }
        return size;
    }

    /** What is still to be handed out. */
    private static final class Rest extends AbstractCursor {

        private List<Document> results;

        Rest(long id, List<Document> results) {
            super(id);
            this.results = results;
        }

        @Override
        public synchronized boolean isEmpty() {
            return results.isEmpty();
        }

        @Override
        public synchronized List<Document> takeDocuments(int asked) {
            int size = pageSize(results, asked == 0 ? results.size() : asked);
            List<Document> page = results.subList(0, size);
            results = results.subList(size, results.size());
            return page;
        }
    }
}
