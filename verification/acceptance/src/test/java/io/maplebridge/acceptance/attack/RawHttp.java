package io.maplebridge.acceptance.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Requests written by hand, such as no client would send. */
final class RawHttp {

    private static final int PATIENCE_MS = 5_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

    private final URI door;
    private final String host;
    private final @Nullable InetAddress from;

    private RawHttp(URI door, String host, @Nullable InetAddress from) {
        this.door = door;
        this.host = host;
        this.from = from;
    }

    static RawHttp to(URI door) {
        return new RawHttp(door, door.getAuthority(), null);
    }

    /** The same door, called by another name. */
    RawHttp as(URI another) {
        return new RawHttp(door, another.getAuthority(), from);
    }

    /** The same door, from another address of this machine. */
    RawHttp from(InetAddress address) {
        return new RawHttp(door, host, address);
    }

    /** All that came back. Status 0 when the connection ended without a word. */
    record Reply(String text) {

        int status() {
            Matcher line = STATUS.matcher(text);
            return line.lookingAt() ? Integer.parseInt(line.group(1)) : 0;
        }

        /** Of the head: the first one of that name, or nothing. */
        String header(String name) {
            Matcher line =
                    Pattern.compile("(?im)^" + Pattern.quote(name) + ": (.*)$").matcher(head());
            return line.find() ? line.group(1) : "";
        }

        String head() {
            int end = text.indexOf("\r\n\r\n");
            return end < 0 ? text : text.substring(0, end + 2);
        }
    }

    /** What writes the body; it may be cut short when the server has heard enough. */
    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    Reply send(String method, String target, String... headers) throws IOException {
        return send(method, target, out -> {}, headers);
    }

    Reply send(String method, String target, Body body, String... headers) throws IOException {
        try (Socket socket = new Socket(door.getHost(), door.getPort(), from, 0)) {
            socket.setSoTimeout(PATIENCE_MS);
            String head =
                    method
                            + " "
                            + target
                            + " HTTP/1.1\r\nHost: "
                            + host
                            + "\r\nConnection: close\r\n"
                            + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n")
                            + "\r\n";
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(UTF_8));
            try {
                body.writeTo(out);
                out.flush();
            } catch (IOException heardEnough) {
                // What it said is there to be read all the same, if anything.
            }
            return new Reply(rest(socket));
        }
    }

    private static String rest(Socket socket) {
        var all = new ByteArrayOutputStream();
        byte[] some = new byte[8192];
        try {
            int count = socket.getInputStream().read(some);
            while (count >= 0) {
                all.write(some, 0, count);
                count = socket.getInputStream().read(some);
            }
        } catch (IOException reset) {
            // As far as it came.
        }
        return all.toString(ISO_8859_1);
    }
}
