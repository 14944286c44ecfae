package io.maplebridge.cases.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import io.maplebridge.cases.domain.CaseFile;
import io.maplebridge.cases.domain.Deadlines;
import io.maplebridge.cases.domain.Queues;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the fields beside the history anew in cases that an older release wrote, so that lists find
 * them by what is new. The history is not touched and nothing is published.
 */
final class Reshaping {

    private static final Logger log = LoggerFactory.getLogger(Reshaping.class);

    private static final Bson OLDER =
            or(
                    eq(CaseDocument.SHAPE_FIELD, null),
                    lt(CaseDocument.SHAPE_FIELD, CaseDocument.SHAPE));

    private final MongoCollection<Document> cases;
    private final Deadlines deadlines;
    private final Queues queues;

    Reshaping(MongoCollection<Document> cases, Deadlines deadlines, Queues queues) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.queues = queues;
    }

    /** One that somebody works on meanwhile is made anew by that work. */
    void run() {
        long made = 0;
        try (MongoCursor<Document> older = cases.find(OLDER).iterator()) {
            while (older.hasNext()) {
                made += reshape(older.next());
            }
        }
        if (made > 0) {
            log.info("已更新案件索引字段：{} 件  fields of {} older cases made anew", made, made);
        }
    }

    private long reshape(Document document) {
        CaseFile file;
        try {
            file = CaseDocument.file(document);
        } catch (UnknownStoredValue unreadable) {
            log.warn("Case {} is left as it is: {}", document.get("_id"), unreadable.getMessage());
            return 0;
        }
        Document standing = CaseDocument.standing(file, deadlines, queues);
        standing.remove(CaseDocument.PENDING);
        List<Bson> changes = new ArrayList<>();
        standing.forEach((name, value) -> changes.add(set(name, value)));
        Bson asRead =
                and(
                        eq(CaseDocument.ID, document.get(CaseDocument.ID)),
                        eq(CaseDocument.VERSION, file.version()));
        return cases.updateOne(asRead, combine(changes)).getModifiedCount();
    }
}
