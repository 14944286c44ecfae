package io.maplebridge.town.clients.application;

import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.clients.domain.Client;
import io.maplebridge.town.clients.domain.Grant;
import io.maplebridge.town.people.application.TakeBack;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** What the administrator does with clients. */
@Service
public class ClientRegister {

    private final Clients clients;
    private final TakeBack takeBack;
    private final AuditTrail trail;
    private final TownTime time;

    ClientRegister(Clients clients, TakeBack takeBack, AuditTrail trail, TownTime time) {
        this.trail = trail;
        this.clients = clients;
        this.takeBack = takeBack;
        this.time = time;
    }

    public List<Client> all() {
        return clients.all();
    }

    /**
     * @return its first key, to be seen this once
     * @throws InvalidRequest when there is a client of that name
     */
    public String open(String id, String name, Grant grant) {
        FreshKey key = FreshKey.make();
        String small = id.toLowerCase(Locale.ROOT);
        Client client =
                new Client(small, name, grant, List.of(), false, 0)
                        .withKey(key.id(), key.hash(), time.now());
        if (!clients.add(client)) {
            throw new InvalidRequest("client", "client-taken", small);
        }
        trail.write(Deed.CLIENT_OPENED, small, "");
        return key.text();
    }

    /**
     * @return one more key, to be seen this once
     * @throws io.maplebridge.town.clients.domain.TooManyKeys when two are live
     */
    public String addKey(String id) {
        FreshKey key = FreshKey.make();
        trail.write(Deed.CLIENT_KEY_ADDED, id, key.id());
        change(id, client -> client.withKey(key.id(), key.hash(), time.now()));
        return key.text();
    }

    /** Every token of the client ends; with the other key it gets itself a fresh one. */
    public void endKey(String id, String key) {
        trail.write(Deed.CLIENT_KEY_ENDED, id, key);
        endTokensWith(id, client -> client.withoutKey(key, time.now()));
    }

    /** Keeps a client out from now on, or lets it in again. */
    public void block(String id, boolean yes) {
        trail.write(yes ? Deed.CLIENT_BLOCKED : Deed.CLIENT_UNBLOCKED, id, "");
        endTokensWith(id, client -> client.blocked(yes));
    }

    private void endTokensWith(String id, UnaryOperator<Client> step) {
        String account = ClientTokens.accountOf(id);
        // Before, so that nothing is changed while the others cannot be told. And after: a token
        // may have been made between, with what was good until then.
        takeBack.tokensMadeBefore(account, time.now());
        change(id, step);
        takeBack.tokensMadeBefore(account, time.now());
    }

    private void change(String id, UnaryOperator<Client> step) {
        if (clients.change(id, step).isEmpty()) {
            throw new NotFound("client " + id);
        }
    }
}
