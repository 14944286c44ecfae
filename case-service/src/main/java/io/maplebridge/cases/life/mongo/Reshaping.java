package io.maplebridge.cases.life.mongo;

import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import io.maplebridge.cases.life.domain.CaseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the fields beside the history anew in cases that were written by an older release or with
 * other queues, so that lists find them by what holds now. The history is not touched and nothing
 * is published.
 */
final class Reshaping {

    private static final Logger log = LoggerFactory.getLogger(Reshaping.class);

    private static final int AT_ONCE = 200;

    private final MongoCollection<Document> cases;
    private final BesideHistory beside;

    Reshaping(MongoCollection<Document> cases, BesideHistory beside) {
        this.cases = cases;
        this.beside = beside;
    }

    /** One that somebody works on meanwhile is made anew by that work. */
    void run() {
        long made = 0;
        List<WriteModel<Document>> some = new ArrayList<>();
        try (MongoCursor<Document> older =
                cases.find(ne(CaseDocument.SHAPE, beside.fingerprint())).iterator()) {
            while (older.hasNext()) {
                anew(older.next()).ifPresent(some::add);
                if (some.size() == AT_ONCE || (!older.hasNext() && !some.isEmpty())) {
                    made += cases.bulkWrite(some).getModifiedCount();
                    some.clear();
                }
            }
        }
        if (made > 0) {
            log.info("已更新案件索引字段：{} 件  fields of {} older cases made anew", made, made);
        }
    }

    /** Nothing for one that cannot be read: it is found again at every start. */
    private Optional<WriteModel<Document>> anew(Document document) {
        try {
            CaseFile file = CaseDocument.file(document);
            Document standing = CaseDocument.standing(file, beside);
            standing.remove(CaseDocument.PENDING);
            return Optional.of(
                    new UpdateOneModel<>(
                            CaseDocument.asSeen(file), combine(CaseDocument.changes(standing))));
        } catch (RuntimeException damaged) {
            log.warn("案件无法读取，保持原样  case {} is left as it is", document.get("_id"), damaged);
            return Optional.empty();
        }
    }
}
