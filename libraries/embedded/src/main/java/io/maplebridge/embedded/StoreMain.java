package io.maplebridge.embedded;

import io.maplebridge.embedded.store.EmbeddedStore;

/** The embedded document store as its own process: arguments are the data folder and the port. */
public final class StoreMain {

    private StoreMain() {}

    public static void main(String[] args) throws InterruptedException {
        ServerProcess.run(
                args,
                (folder, port) -> {
                    EmbeddedStore store = EmbeddedStore.start(folder, port);
                    return new ServerProcess.Running(store, store.connectionString());
                });
    }
}
