package io.maplebridge.embedded;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * A process that starts one server, prints {@code ready <address>} on its standard output, and
 * serves until it is told to end.
 */
final class ServerProcess {

    private ServerProcess() {}

    record Running(AutoCloseable server, String address) {}

    @FunctionalInterface
    interface Start {
        Running at(Path folder, int port);
    }

    static void run(String[] args, Start start) throws InterruptedException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Arguments: <data folder> <port, 0 for a free one>");
        }
        Running running = start.at(Path.of(args[0]), Integer.parseInt(args[1]));
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(running, closed), "shutdown"));
        System.out.println("ready " + running.address());
        closed.await();
    }

    private static void close(Running running, CountDownLatch closed) {
        try {
            running.server().close();
        } catch (Exception e) {
            throw new IllegalStateException("Did not stop cleanly", e);
        } finally {
            closed.countDown();
        }
    }
}
