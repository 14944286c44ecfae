package io.maplebridge.standalone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What stands at the front door while the disk has not even room to start: an answer that says so,
 * 503 to everybody.
 */
final class WaitingDoor {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final String FULL =
            "磁盘已满，枫桥还没有启动；腾出空间后会自动启动。"
                    + " The disk is full: Maplebridge starts by itself as soon as there is room.";

    private WaitingDoor() {}

    /** Returns at once where there is room. */
    static void untilThereIsRoom(FrontDoorPort door, DataFolder folder) {
        if (folder.hasRoomToStart()) {
            return;
        }
        Console.say(FULL);
        Console.say("  数据目录 data folder: " + folder.path());
        // With TLS it would answer in the clear, and browsers have been told never to ask so.
        HttpServer server = door.tls() ? null : open(door);
        try {
            while (!folder.hasRoomToStart()) {
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (server != null) {
                server.stop(0);
            }
        }
    }

    private static HttpServer open(FrontDoorPort door) {
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(door.address(), door.port()), 0);
            server.createContext("/", WaitingDoor::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        boolean isForPrograms = exchange.getRequestURI().getPath().contains("/api/");
        byte[] body =
                (isForPrograms
                                ? "{\"type\":\"urn:maplebridge:problem:no-room\",\"status\":503,"
                                        + "\"title\":\"磁盘已满\",\"detail\":\""
                                        + FULL
                                        + "\"}"
                                : "<!DOCTYPE html><meta charset=utf-8><title>枫桥</title><p>" + FULL)
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        isForPrograms ? "application/problem+json" : "text/html;charset=utf-8");
        exchange.getResponseHeaders().set("Retry-After", "60");
        exchange.sendResponseHeaders(503, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
