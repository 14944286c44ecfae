package io.maplebridge.embedded.broker;

import io.maplebridge.embedded.ProcessSecret;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may connect to the broker and to its controller: whoever knows the secret, by SASL PLAIN on a
 * loopback port.
 *
 * @param secret null where everybody may
 */
record BrokerDoor(@Nullable ProcessSecret secret) {

    private static final String MODULE =
            "org.apache.kafka.common.security.plain.PlainLoginModule required";

    String protocol() {
        return secret == null ? "PLAINTEXT" : "SASL_PLAINTEXT";
    }

    /** Of the two listeners. The broker itself is a client of both. */
    Map<String, String> listenerSettings(String clients, String controller) {
        if (secret == null) {
            return Map.of();
        }
        String jaas =
                login(secret, " user_" + ProcessSecret.ACCOUNT + "=\"" + secret.password() + '"');
        return Map.of(
                "sasl.enabled.mechanisms",
                "PLAIN",
                "sasl.mechanism.inter.broker.protocol",
                "PLAIN",
                "sasl.mechanism.controller.protocol",
                "PLAIN",
                listener(clients),
                jaas,
                listener(controller),
                jaas);
    }

    private static String listener(String name) {
        return "listener.name." + name.toLowerCase(Locale.ROOT) + ".plain.sasl.jaas.config";
    }

    Map<String, String> clientSettings() {
        return secret == null
                ? Map.of()
                : Map.of(
                        "security.protocol",
                        protocol(),
                        "sasl.mechanism",
                        "PLAIN",
                        "sasl.jaas.config",
                        login(secret, ""));
    }

    private static String login(ProcessSecret secret, String more) {
        return MODULE
                + " username=\""
                + ProcessSecret.ACCOUNT
                + "\" password=\""
                + secret.password()
                + '"'
                + more
                + ";";
    }
}
