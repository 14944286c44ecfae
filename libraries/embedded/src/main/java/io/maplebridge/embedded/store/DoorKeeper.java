package io.maplebridge.embedded.store;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.maplebridge.embedded.ProcessSecret;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask the store anything: a connection that has said the secret, by SASL PLAIN (RFC 4616).
 * Before that it learns only what a driver needs in order to say it.
 */
final class DoorKeeper {

    private static final AttributeKey<Boolean> LET_IN = AttributeKey.valueOf("let-in");
    private static final Set<String> BEFORE = Set.of("hello", "ismaster", "isMaster");
    private static final Pattern NUL = Pattern.compile("\\x00");
    private static final int UNAUTHORIZED = 13;
    private static final int AUTHENTICATION_FAILED = 18;

    private final @Nullable ProcessSecret secret;

    /**
     * @param secret null where everybody may come in
     */
    DoorKeeper(@Nullable ProcessSecret secret) {
        this.secret = secret;
    }

    /** Whether the command is part of coming in, answered by {@link #letIn}. */
    boolean isAsked(String command) {
        return secret != null && command.equals("saslStart");
    }

    void check(Channel channel, String command) {
        if (secret != null
                && !BEFORE.contains(command)
                && !Boolean.TRUE.equals(channel.attr(LET_IN).get())) {
            throw new MongoServerError(
                    UNAUTHORIZED, "Unauthorized", "This store serves its own process alone");
        }
    }

    Document letIn(Channel channel, Document request) {
        if (!"PLAIN".equals(request.get("mechanism")) || !isSaid(request.get("payload"))) {
            throw new MongoServerError(
                    AUTHENTICATION_FAILED, "AuthenticationFailed", "Authentication failed.");
        }
        channel.attr(LET_IN).set(true);
        return new Document("conversationId", 1)
                .append("done", true)
                .append("payload", new BinData(new byte[0]))
                .append("ok", 1.0);
    }

    /** {@code [authzid] NUL account NUL password}. */
    private boolean isSaid(@Nullable Object payload) {
        byte[] bytes =
                switch (payload) {
                    case byte[] plain -> plain;
                    case BinData binary -> binary.getData();
                    case null, default -> new byte[0];
                };
        List<String> said = List.of(NUL.split(new String(bytes, StandardCharsets.UTF_8), -1));
        return secret != null && said.size() == 3 && secret.opens(said.get(1), said.get(2));
    }
}
