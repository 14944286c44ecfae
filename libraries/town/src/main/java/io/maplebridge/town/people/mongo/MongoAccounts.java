package io.maplebridge.town.people.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import io.maplebridge.platform.mongo.FirstWrite;
import io.maplebridge.town.people.application.Accounts;
import io.maplebridge.town.people.domain.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** One document an account, under its name. */
final class MongoAccounts implements Accounts {

    private final MongoCollection<Document> accounts;

    MongoAccounts(MongoCollection<Document> accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Account> find(String id) {
        return Optional.ofNullable(accounts.find(eq("_id", id)).first()).map(AccountDocument::read);
    }

    @Override
    public boolean add(Account account) {
        return FirstWrite.of(() -> accounts.insertOne(AccountDocument.write(account)));
    }

    @Override
    public boolean replace(Account changed) {
        var asRead = and(eq("_id", changed.id()), eq("version", changed.version() - 1));
        return accounts.replaceOne(asRead, AccountDocument.write(changed)).getMatchedCount() == 1;
    }

    @Override
    public List<Account> all() {
        return accounts.find()
                .sort(Sorts.ascending("_id"))
                .map(AccountDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public boolean isEmpty() {
        return accounts.find().limit(1).first() == null;
    }
}
