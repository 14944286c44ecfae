package io.maplebridge.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/**
 * Where the web server listens.
 *
 * @param address of the network interface to listen on
 * @param port 0 for a free one
 * @param tls whether it speaks HTTPS
 */
record FrontDoorPort(InetAddress address, int port, boolean tls) {

    static FrontDoorPort of(Environment environment) {
        return new FrontDoorPort(
                environment.getRequiredProperty("server.address", InetAddress.class),
                environment.getRequiredProperty("server.port", Integer.class),
                hasTls(environment));
    }

    private static boolean hasTls(Environment environment) {
        boolean keys =
                Stream.of("key-store", "certificate", "bundle")
                        .anyMatch(one -> environment.containsProperty("server.ssl." + one));
        return keys && environment.getProperty("server.ssl.enabled", Boolean.class, true);
    }

    /** Asked before anything is started, so that the answer comes at once. */
    void mustBeFree() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new CannotStart(
                    "端口 " + port + " 不能使用 (cannot listen on the port): " + e.getMessage(),
                    "关闭占用它的程序，或换一个端口 (stop what uses it, or choose another): --server.port=8090",
                    e);
        }
    }

    /** What a person on this machine opens. */
    URI url(int boundPort) {
        boolean local = address.isAnyLocalAddress() || address.isLoopbackAddress();
        return URI.create(
                (tls ? "https://" : "http://")
                        + (local ? "localhost" : address.getHostAddress())
                        + ":"
                        + boundPort);
    }
}
