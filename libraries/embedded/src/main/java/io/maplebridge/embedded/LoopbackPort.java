package io.maplebridge.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * The port that something listens on, on this machine only.
 *
 * <p>A free port is found by binding and letting go again, so another process may take it in
 * between. Who needs certainty names a port.
 */
public final class LoopbackPort {

    /** The address that everything embedded listens on: nothing is reachable from outside. */
    public static final String HOST = "127.0.0.1";

    private LoopbackPort() {}

    /** The port asked for, or a free one when 0 was asked for. */
    public static int orFree(int port) {
        if (port != 0) {
            return port;
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on " + HOST, e);
        }
    }
}
