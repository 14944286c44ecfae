package io.maplebridge.town.clients.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import io.maplebridge.platform.mongo.FirstWrite;
import io.maplebridge.town.clients.application.Clients;
import io.maplebridge.town.clients.domain.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** One document a client, under its name. */
final class MongoApiClients implements Clients {

    private final MongoCollection<Document> clients;

    MongoApiClients(MongoCollection<Document> clients) {
        this.clients = clients;
    }

    @Override
    public Optional<Client> find(String id) {
        return Optional.ofNullable(clients.find(eq("_id", id)).first()).map(ClientDocument::read);
    }

    @Override
    public boolean add(Client client) {
        return FirstWrite.of(() -> clients.insertOne(ClientDocument.write(client)));
    }

    @Override
    public boolean replace(Client changed) {
        var asRead = and(eq("_id", changed.id()), eq("version", changed.version() - 1));
        return clients.replaceOne(asRead, ClientDocument.write(changed)).getMatchedCount() == 1;
    }

    @Override
    public List<Client> all() {
        return clients.find()
                .sort(Sorts.ascending("_id"))
                .map(ClientDocument::read)
                .into(new ArrayList<>());
    }
}
