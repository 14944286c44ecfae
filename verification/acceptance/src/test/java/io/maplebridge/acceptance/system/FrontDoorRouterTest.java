package io.maplebridge.acceptance.system;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What it let fall would look like a fault of the product. */
class FrontDoorRouterTest {

    private final HttpServer one = echo("one ");
    private final HttpServer other = echo("other ");
    private final FrontDoorRouter door =
            FrontDoorRouter.open(
                    path -> (path.startsWith("/one") ? one : other).getAddress().getPort());

    private static HttpServer echo(String name) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/",
                    request -> {
                        byte[] body = request.getRequestBody().readAllBytes();
                        request.sendResponseHeaders(200, 0);
                        try (var answer = request.getResponseBody()) {
                            answer.write(name.getBytes(US_ASCII));
                            answer.write(body);
                        }
                    });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void stop() {
        one.stop(0);
        other.stop(0);
    }

    @Test
    void the_path_says_who_answers_and_a_long_body_arrives_whole() throws Exception {
        String body = "0123456789".repeat(30_000);
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String name : new String[] {"one", "other"}) {
                HttpRequest request =
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + door.port() + "/" + name))
                                .POST(BodyPublishers.ofString(body))
                                .build();
                assertThat(client.send(request, BodyHandlers.ofString()).body())
                        .isEqualTo(name + " " + body);
            }
        }
    }

    /** In one packet, and byte by byte. */
    @Test
    void a_body_may_come_with_its_head_or_after_it() throws Exception {
        byte[] request =
                "POST /one HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nConnection: keep-alive\r\n\r\nbody"
                        .getBytes(US_ASCII);
        assertThat(answer(request, request.length)).endsWith("one body\r\n0\r\n\r\n");
        assertThat(answer(request, 1)).contains("200 OK", "body\r\n0\r\n\r\n");
    }

    private String answer(byte[] request, int atOnce) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            socket.setTcpNoDelay(true);
            for (int i = 0; i < request.length; i += atOnce) {
                socket.getOutputStream().write(request, i, atOnce);
            }
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }
}
