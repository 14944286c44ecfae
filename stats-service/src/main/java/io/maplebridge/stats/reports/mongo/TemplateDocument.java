package io.maplebridge.stats.reports.mongo;

import io.maplebridge.stats.editions.domain.Hand;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import io.maplebridge.stats.reports.domain.VersionId;
import java.util.Date;
import org.bson.Document;

/** A version of a template, as stored in {@code report_templates}. */
final class TemplateDocument {

    static final String ID = "_id";
    static final String TEMPLATE = "template";
    static final String NUMBER = "number";
    static final String TOWN = "town";
    static final String CONTENT = "content";

    private static final String NAME = "name";
    private static final String FILE = "file";
    private static final String SIZE = "size";
    private static final String HASH = "hash";
    private static final String AT = "at";
    private static final String BY = "by";

    private TemplateDocument() {}

    static Document of(TemplateVersion version) {
        return new Document(ID, version.id().toString())
                .append(TEMPLATE, version.id().template())
                .append(NUMBER, version.id().number())
                .append(TOWN, version.town())
                .append(NAME, version.name())
                .append(FILE, version.fileName())
                .append(SIZE, version.size())
                .append(HASH, version.hash())
                .append(CONTENT, version.content())
                .append(AT, Date.from(version.at()))
                .append(BY, hand(version.by()));
    }

    static TemplateVersion version(Document document) {
        return new TemplateVersion(
                new VersionId(document.getString(TEMPLATE), document.getInteger(NUMBER)),
                document.getString(TOWN),
                document.getString(NAME),
                document.getString(FILE),
                document.getInteger(SIZE),
                document.getString(HASH),
                document.getString(CONTENT),
                document.getDate(AT).toInstant(),
                hand(document.get(BY, Document.class)));
    }

    static Document hand(Hand hand) {
        return new Document("account", hand.account())
                .append("name", hand.name())
                .append("roles", hand.roles());
    }

    static Hand hand(Document document) {
        return new Hand(
                document.getString("account"),
                document.getString("name"),
                document.getString("roles"));
    }
}
