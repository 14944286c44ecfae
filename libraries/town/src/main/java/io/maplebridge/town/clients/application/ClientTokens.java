package io.maplebridge.town.clients.application;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.CallerAddress;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.application.RefusalLines;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.clients.domain.Client;
import io.maplebridge.town.clients.domain.ClientKey;
import io.maplebridge.town.people.application.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Tokens for clients. A wrong key shuts the client out nowhere: it cannot be guessed, and counting
 * by client would let anybody keep the platform out who knows what it is called. What is limited is
 * how often one address may try.
 */
@Service
public class ClientTokens {

    /** How long a token is good. It cannot be renewed: the client asks for another. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    /** How exactly it is kept when a key was used: a platform asks all day long. */
    private static final Duration USE_KEPT_EVERY = Duration.ofHours(1);

    private final Clients clients;
    private final Tokens tokens;
    private final AuditTrail trail;
    private final RefusalLines refusals;
    private final TownTime time;

    ClientTokens(
            Clients clients,
            Tokens tokens,
            AuditTrail trail,
            RefusalLines refusals,
            TownTime time) {
        this.trail = trail;
        this.refusals = refusals;
        this.clients = clients;
        this.tokens = tokens;
        this.time = time;
    }

    /** What a client is called in its tokens: never like a person's account. */
    static String accountOf(String id) {
        return "client:" + id;
    }

    /** A token and what it is good for. */
    public record Granted(String token, String scope) {
        @Override
        public String toString() {
            return "Granted[scope=" + scope + "]";
        }
    }

    /** The client, when the key is one of its live ones. */
    public Optional<Client> proven(String id, String key) {
        Instant now = time.now();
        String hash = FreshKey.hash(key);
        Optional<Client> client = clients.find(id);
        Optional<ClientKey> live = client.flatMap(one -> one.liveKey(hash, now));
        if (live.isEmpty()) {
            String ours = client.map(one -> accountOf(one.id())).orElse("");
            refusals.write(Deed.SIGN_IN_REFUSED, ours);
            return Optional.empty();
        }
        return client.flatMap(one -> used(one, live.get(), now));
    }

    private Optional<Client> used(Client client, ClientKey key, Instant now) {
        Instant last = key.lastUsed();
        return last != null && now.isBefore(last.plus(USE_KEPT_EVERY))
                ? Optional.of(client)
                : clients.change(client.id(), one -> one.used(key.id(), now))
                        .filter(one -> one.liveKey(key.hash(), now).isPresent());
    }

    /**
     * @param words of the client's grant
     */
    public Granted grant(Client client, Set<String> words) {
        Instant now = time.now();
        Person program =
                new Person(
                        accountOf(client.id()),
                        client.name(),
                        Set.of(Role.API),
                        Set.of(),
                        Set.of());
        String scope = String.join(" ", words);
        trail.write(Deed.SIGNED_IN, program.account(), "API", "", CallerAddress.current());
        return new Granted(tokens.ofProgram(program, scope, now, now.plus(LIFE)), scope);
    }
}
