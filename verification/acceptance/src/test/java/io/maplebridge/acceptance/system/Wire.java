package io.maplebridge.acceptance.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The network between a service and a server that cannot be killed: it can be cut and mended. */
final class Wire {

    private final InetSocketAddress server;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket listening;

    private Wire(InetSocketAddress server, int port) {
        this.server = server;
        this.port = port;
    }

    static Wire to(String host, int port) {
        Wire wire = new Wire(new InetSocketAddress(host, port), FreePort.find());
        wire.mend();
        return wire;
    }

    int port() {
        return port;
    }

    /** Every connection breaks, and no new one is accepted. */
    synchronized void cut() {
        try {
            if (listening != null) {
                listening.close();
            }
            listening = null;
            open.forEach(Pipe::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void mend() {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            listening = socket;
            Thread.ofVirtual().name("wire").start(() -> accept(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket socket) {
        try {
            while (true) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException cut) {
            // Accepts no more.
        }
    }

    private void serve(Socket client) {
        try (Socket behind = new Socket()) {
            behind.connect(server, 2_000);
            open.add(client);
            open.add(behind);
            Pipe.join(client, behind);
            open.remove(behind);
        } catch (IOException away) {
            Pipe.close(client);
        } finally {
            open.remove(client);
        }
    }
}
