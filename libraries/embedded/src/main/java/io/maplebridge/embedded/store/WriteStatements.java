package io.maplebridge.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Several writes in one command, counted and stopped as a MongoDB server does: an ordered command
 * ends at its first error, and only what was written is counted. The library goes on after an
 * ordered update's error and counts refused inserts.
 */
final class WriteStatements {

    private WriteStatements() {}

    @FunctionalInterface
    interface Command {
        Document answer(Document request);
    }

    static Document insert(Document request, Command command) {
        Document answer = command.answer(request);
        List<Document> errors = Fields.documents(answer, "writeErrors");
        if (!errors.isEmpty()) {
            int asked = Fields.documents(request, "documents").size();
            answer.put(
                    "n",
                    ordered(request)
                            ? Fields.number(errors.get(0), "index")
                            : asked - errors.size());
        }
        return answer;
    }

    static Document update(Document request, Command command) {
        List<Document> statements = Fields.documents(request, "updates");
        if (!ordered(request) || statements.size() == 1) {
            return command.answer(request);
        }
        int matched = 0;
        int modified = 0;
        List<Document> upserted = new ArrayList<>();
        List<Document> errors = new ArrayList<>();
        for (int i = 0; i < statements.size() && errors.isEmpty(); i++) {
            Document one = request.clone().append("updates", List.of(statements.get(i)));
            Document answer = command.answer(one);
            matched += Fields.number(answer, "n");
            modified += Fields.number(answer, "nModified");
            upserted.addAll(at(i, Fields.documents(answer, "upserted")));
            errors.addAll(at(i, Fields.documents(answer, "writeErrors")));
        }
        Document answer = new Document("n", matched).append("nModified", modified);
        if (!upserted.isEmpty()) {
            answer.put("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            answer.put("writeErrors", errors);
        }
        return answer.append("ok", 1.0);
    }

    private static List<Document> at(int index, List<Document> results) {
        results.forEach(result -> result.put("index", index));
        return results;
    }

    /** The default of the protocol is ordered. */
    private static boolean ordered(Document request) {
        return !Boolean.FALSE.equals(request.get("ordered"));
    }
}
