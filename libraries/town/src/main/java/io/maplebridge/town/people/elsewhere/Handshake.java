package io.maplebridge.town.people.elsewhere;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What a browser takes along to the issuer and must bring back, in a cookie that scripts cannot
 * read: so that an answer to somebody else's question, or one that was asked long ago, is no
 * answer.
 *
 * @param next the page of ours that was wanted
 */
record Handshake(State state, Nonce nonce, CodeVerifier verifier, String next) {

    private static final Base64.Encoder TO = Base64.getUrlEncoder().withoutPadding();
    private static final int PARTS = 4;

    static Handshake to(String next) {
        return new Handshake(new State(), new Nonce(), new CodeVerifier(), next);
    }

    String asCookie() {
        return String.join(
                ".",
                state.getValue(),
                nonce.getValue(),
                verifier.getValue(),
                TO.encodeToString(next.getBytes(StandardCharsets.UTF_8)));
    }

    /** Empty for what we never wrote. */
    static Optional<Handshake> of(String cookie) {
        List<String> parts = List.of(cookie.split("\\.", -1));
        if (parts.size() != PARTS) {
            return Optional.empty();
        }
        try {
            byte[] next = Base64.getUrlDecoder().decode(parts.get(3));
            return Optional.of(
                    new Handshake(
                            new State(parts.get(0)),
                            new Nonce(parts.get(1)),
                            new CodeVerifier(parts.get(2)),
                            new String(next, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Handshake[next=" + next + "]";
    }
}
