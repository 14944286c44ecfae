package io.maplebridge.acceptance.system;

import java.io.ByteArrayOutputStream;
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
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);

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
            String head = readHead(client.getInputStream());
            if (head.isEmpty()) {
                Pipe.close(client);
                return;
            }
            String path = head.split(" ", 3)[1];
            Socket service =
                    new Socket(InetAddress.getLoopbackAddress(), portOfPath.applyAsInt(path));
            service.getOutputStream()
                    .write(forOneRequest(head).getBytes(StandardCharsets.ISO_8859_1));
            Pipe.join(client, service);
        } catch (IOException away) {
            Pipe.close(client);
        }
    }

    private static String forOneRequest(String head) {
        String others = head.replaceAll("(?im)^(connection|upgrade|http2-settings):.*\r\n", "");
        return others.substring(0, others.length() - 2) + "Connection: close\r\n\r\n";
    }

    private static String readHead(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int matched = 0;
        while (matched < END_OF_HEAD.length && head.size() < LONGEST_HEAD) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.write(next);
            matched = next == END_OF_HEAD[matched] ? matched + 1 : next == END_OF_HEAD[0] ? 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }
}
