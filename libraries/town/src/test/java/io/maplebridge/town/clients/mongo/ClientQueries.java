package io.maplebridge.town.clients.mongo;

import com.mongodb.client.MongoDatabase;
import io.maplebridge.testkit.ManyDocuments;
import io.maplebridge.town.clients.domain.Client;
import io.maplebridge.town.clients.domain.Grant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is asked of the clients, for the look at how queries are answered. */
public final class ClientQueries {

    /** The clients of a town are a handful. */
    public static final Map<String, String> MAY_SCAN =
            Map.of("clients {} by {\"_id\": 1}", "the administrator's list is all of them");

    private ClientQueries() {}

    public static void sendAll(MongoDatabase database) {
        MongoApiClients clients = new MongoApiClients(database.getCollection("clients"));
        clients.add(client("a"));
        clients.find("a");
        clients.change("a", one -> one.blocked(true));
        clients.all();
    }

    public static void fill(MongoDatabase database) {
        ManyDocuments.fill(
                database.getCollection("clients"),
                i -> ClientDocument.write(client("client-" + i)));
    }

    private static Client client(String id) {
        Grant grant = new Grant(Set.of("orders"), Set.of("12345"));
        return new Client(id, "甲", grant, List.of(), false, 0).withKey("k", "hash", Instant.EPOCH);
    }
}
