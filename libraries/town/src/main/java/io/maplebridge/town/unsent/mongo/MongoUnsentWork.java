package io.maplebridge.town.unsent.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import io.maplebridge.platform.mongo.FirstWrite;
import io.maplebridge.town.unsent.application.UnsentWork;
import io.maplebridge.town.unsent.domain.Unsent;
import java.util.Optional;
import org.bson.Document;

final class MongoUnsentWork implements UnsentWork {

    private final MongoCollection<Document> unsent;

    MongoUnsentWork(MongoCollection<Document> unsent) {
        this.unsent = unsent;
    }

    @Override
    public Optional<Unsent> find(String account) {
        return Optional.ofNullable(unsent.find(eq("_id", account)).first())
                .map(UnsentDocument::read);
    }

    @Override
    public boolean add(Unsent first) {
        return FirstWrite.of(() -> unsent.insertOne(UnsentDocument.write(first)));
    }

    @Override
    public boolean replace(Unsent changed) {
        var asRead = and(eq("_id", changed.account()), eq("version", changed.version() - 1));
        return unsent.replaceOne(asRead, UnsentDocument.write(changed)).getMatchedCount() == 1;
    }
}
