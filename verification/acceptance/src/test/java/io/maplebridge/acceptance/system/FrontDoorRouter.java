package io.maplebridge.acceptance.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;

/**
 * Stands for the front door of docker-compose: one port, the path says whose request it is. Bytes
 * go through as they are; a connection carries one request.
 */
final class FrontDoorRouter {

    private static final int LONGEST_HEAD = 64 * 1024;
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final ServerSocket listening;
    private final ToIntFunction<String> portOfPath;

    private FrontDoorRouter(ServerSocket listening, ToIntFunction<String> portOfPath) {
        this.listening = listening;
        this.portOfPath = portOfPath;
    }

    /**
     * @param portOfPath which service's port a path belongs to
     */
    static FrontDoorRouter open(ToIntFunction<String> portOfPath) {
        try {
            ServerSocket socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
            FrontDoorRouter router = new FrontDoorRouter(socket, portOfPath);
            Thread.ofPlatform().daemon().name("front-door").start(router::accept);
            return router;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // The tests are over.
        }
    }

    private void serve(Socket client) {
        try {
            String begun = readHead(client.getInputStream());
            if (begun.isEmpty()) {
                Pipe.close(client);
                return;
            }
            String path = begun.split(" ", 3)[1];
            Socket service =
                    new Socket(InetAddress.getLoopbackAddress(), portOfPath.applyAsInt(path));
            service.getOutputStream()
                    .write(forOneRequest(begun).getBytes(StandardCharsets.ISO_8859_1));
            Pipe.join(client, service);
        } catch (IOException away) {
            Pipe.close(client);
        }
    }

    private static String forOneRequest(String begun) {
        int end = begun.indexOf(END_OF_HEAD);
        String head = end < 0 ? begun : begun.substring(0, end + 2);
        String body = end < 0 ? "" : begun.substring(end + END_OF_HEAD.length());
        return head.replaceAll("(?im)^(connection|upgrade|http2-settings):.*\r\n", "")
                + "Connection: close"
                + END_OF_HEAD
                + body;
    }

    /** And what of the body came with it; nothing when the connection ended before. */
    private static String readHead(InputStream in) throws IOException {
        StringBuilder read = new StringBuilder();
        byte[] some = new byte[8192];
        while (read.indexOf(END_OF_HEAD) < 0 && read.length() < LONGEST_HEAD) {
            int count = in.read(some);
            if (count < 0) {
                return "";
            }
            read.append(new String(some, 0, count, StandardCharsets.ISO_8859_1));
        }
        return read.toString();
    }
}
