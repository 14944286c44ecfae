package io.maplebridge.embedded;

import io.maplebridge.embedded.broker.EmbeddedBroker;

/** The broker as its own process: arguments are the data folder and the port. */
public final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] args) throws InterruptedException {
        ServerProcess.run(
                args,
                (folder, port) -> {
                    EmbeddedBroker broker = EmbeddedBroker.start(folder, port);
                    return new ServerProcess.Running(broker, broker.bootstrapServers());
                });
    }
}
