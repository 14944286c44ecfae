package io.maplebridge.town.people.mongo;

import com.mongodb.client.MongoDatabase;
import io.maplebridge.testkit.ManyDocuments;
import io.maplebridge.town.people.domain.Account;
import io.maplebridge.town.people.domain.Tries;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is asked of the accounts, for the look at how queries are answered. */
public final class AccountQueries {

    /** The accounts of a town are some dozens. */
    public static final Map<String, String> MAY_SCAN =
            Map.of(
                    "accounts {}", "whether there is one: the first ends the search",
                    "accounts {} by {\"_id\": 1}", "the administrator's list is all of them");

    private AccountQueries() {}

    public static void sendAll(MongoDatabase database) {
        MongoAccounts accounts = new MongoAccounts(database.getCollection("accounts"));
        accounts.add(account("a"));
        accounts.find("a");
        accounts.change("a", one -> one.with(Tries.NONE));
        accounts.all();
        accounts.isEmpty();
    }

    public static void fill(MongoDatabase database) {
        ManyDocuments.fill(
                database.getCollection("accounts"),
                i -> AccountDocument.write(account("account-" + i)));
    }

    private static Account account(String id) {
        return new Account(id, "甲", "{x}", false, false, List.of(), Tries.NONE, Instant.EPOCH, 0);
    }
}
