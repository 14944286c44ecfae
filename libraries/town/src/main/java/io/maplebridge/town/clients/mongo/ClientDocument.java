package io.maplebridge.town.clients.mongo;

import io.maplebridge.town.clients.domain.Client;
import io.maplebridge.town.clients.domain.ClientKey;
import io.maplebridge.town.clients.domain.Grant;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.bson.Document;

/** A client as it is stored. */
final class ClientDocument {

    private ClientDocument() {}

    static Document write(Client client) {
        return new Document("_id", client.id())
                .append("name", client.name())
                .append("kinds", client.grant().kinds().stream().sorted().toList())
                .append("platforms", client.grant().platforms().stream().sorted().toList())
                .append("keys", client.keys().stream().map(ClientDocument::write).toList())
                .append("blocked", client.blocked())
                .append("version", client.version());
    }

    private static Document write(ClientKey key) {
        Instant used = key.lastUsed();
        return new Document("id", key.id())
                .append("hash", key.hash())
                .append("created", Date.from(key.created()))
                .append("lastUsed", used == null ? null : Date.from(used))
                .append("until", Date.from(key.until()));
    }

    static Client read(Document in) {
        return new Client(
                in.getString("_id"),
                in.getString("name"),
                new Grant(
                        Set.copyOf(in.getList("kinds", String.class)),
                        Set.copyOf(in.getList("platforms", String.class))),
                in.getList("keys", Document.class).stream().map(ClientDocument::key).toList(),
                in.getBoolean("blocked"),
                in.getLong("version"));
    }

    private static ClientKey key(Document in) {
        Date used = in.getDate("lastUsed");
        return new ClientKey(
                in.getString("id"),
                in.getString("hash"),
                in.getDate("created").toInstant(),
                used == null ? null : used.toInstant(),
                in.getDate("until").toInstant());
    }
}
