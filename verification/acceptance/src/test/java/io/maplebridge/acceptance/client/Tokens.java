package io.maplebridge.acceptance.client;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** One token for each account and door, signed in anew when it grows old. */
final class Tokens {

    private static final Duration FRESH = Duration.ofMinutes(20);
    private static final Map<String, Token> KNOWN = new ConcurrentHashMap<>();

    private record Token(String text, Instant made) {}

    private Tokens() {}

    static String of(Town town, URI door, Account who) throws IOException {
        Token known = KNOWN.get(door + who.id());
        if (known == null || Instant.now().isAfter(known.made().plus(FRESH))) {
            known = new Token(signIn(town, who), Instant.now());
            KNOWN.put(door + who.id(), known);
        }
        return known.text();
    }

    /** It has ended: the next one is a new one. */
    static void forget(URI door, Account who) {
        KNOWN.remove(door + who.id());
    }

    private static String signIn(Town town, Account who) throws IOException {
        Map<String, String> words = Map.of("account", who.id(), "password", Account.PASSWORD);
        return town.asNobody()
                .post("/cases/api/tokens", words, UnaryOperator.identity())
                .expect(200)
                .json()
                .required("access_token")
                .asString();
    }
}
