package io.maplebridge.embedded.store;

import io.maplebridge.embedded.LoopbackPort;
import io.maplebridge.embedded.ProcessSecret;
import org.jspecify.annotations.Nullable;

/**
 * Where a store on this machine is found, and what it asks of whoever comes.
 *
 * @param secret null when it asks nothing
 */
record StoreAddress(int port, @Nullable ProcessSecret secret) {

    /** Of the embedded store, which hears the secret by SASL PLAIN. */
    String embedded() {
        return uri(ProcessSecret.ACCOUNT, "?authMechanism=PLAIN&authSource=$external");
    }

    /** Of a mongod, whose key file makes the account that its servers know each other by. */
    String mongod() {
        return uri("__system", "?authMechanism=SCRAM-SHA-256&authSource=local");
    }

    private String uri(String account, String how) {
        String where = LoopbackPort.HOST + ":" + port;
        return secret == null
                ? "mongodb://" + where
                : "mongodb://" + account + ":" + secret.password() + "@" + where + "/" + how;
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return LoopbackPort.HOST + ":" + port;
    }
}
