package io.maplebridge.town.audit.mongo;

import io.maplebridge.town.audit.domain.AuditLine;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.audit.domain.Entry;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;

/** A line as it is stored, under its number. */
final class AuditDocument {

    static final String NUMBER = "_id";
    static final String ENTRY = "entry";
    static final String AT = "at";
    static final String ACCOUNT = "account";
    static final String DEED = "deed";
    static final String SUBJECT = "subject";

    private AuditDocument() {}

    static Document write(AuditLine line) {
        Entry entry = line.entry();
        return new Document(NUMBER, line.number())
                .append(ENTRY, entry.id().toString())
                .append(AT, Date.from(entry.at()))
                .append(ACCOUNT, entry.account())
                .append("role", entry.role())
                .append(DEED, entry.deed().name())
                .append(SUBJECT, entry.subject())
                .append("detail", entry.detail())
                .append("previous", line.previous())
                .append("hash", line.hash());
    }

    static AuditLine read(Document in) {
        Entry entry =
                new Entry(
                        UUID.fromString(in.getString(ENTRY)),
                        in.getDate(AT).toInstant(),
                        in.getString(ACCOUNT),
                        in.getString("role"),
                        Deed.valueOf(in.getString(DEED)),
                        in.getString(SUBJECT),
                        in.getString("detail"));
        long number = in.get(NUMBER, Number.class).longValue();
        return new AuditLine(number, entry, in.getString("previous"), in.getString("hash"));
    }
}
