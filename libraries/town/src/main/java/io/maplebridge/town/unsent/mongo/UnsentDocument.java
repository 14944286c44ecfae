package io.maplebridge.town.unsent.mongo;

import io.maplebridge.town.unsent.domain.Draft;
import io.maplebridge.town.unsent.domain.Unsent;
import java.util.Date;
import org.bson.Document;

/** What is unsent as it is stored, one document an account. */
final class UnsentDocument {

    private UnsentDocument() {}

    static Document write(Unsent unsent) {
        return new Document("_id", unsent.account())
                .append("key", unsent.key())
                .append("drafts", unsent.drafts().stream().map(UnsentDocument::write).toList())
                .append("version", unsent.version());
    }

    private static Document write(Draft draft) {
        return new Document("form", draft.form())
                .append("text", draft.text())
                .append("at", Date.from(draft.at()));
    }

    static Unsent read(Document in) {
        return new Unsent(
                in.getString("_id"),
                in.getString("key"),
                in.getList("drafts", Document.class).stream().map(UnsentDocument::draft).toList(),
                in.getLong("version"));
    }

    private static Draft draft(Document in) {
        return new Draft(in.getString("form"), in.getString("text"), in.getDate("at").toInstant());
    }
}
