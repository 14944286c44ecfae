package io.maplebridge.bench.rival;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import org.bson.Document;

/**
 * The rival's one page, how many events there were by kind, type and village of a town's year, made
 * anew from all rows for each view. Beside it, how many records each listener has handled.
 */
final class TutorialPages {

    private TutorialPages() {}

    static void serve(
            int port, MongoCollection<Document> rows, Map<String, TutorialListener> listeners)
            throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/actuator/health/readiness", exchange -> answer(exchange, "{}"));
        server.createContext("/page", exchange -> answer(exchange, page(rows, exchange)));
        listeners.forEach((name, listener) ->
                server.createContext(
                        "/handled/" + name, exchange -> answer(exchange, "" + listener.handled())));
        server.start();
    }

    /** The query is the town; its year is the one all submissions are about. */
    private static String page(MongoCollection<Document> rows, HttpExchange exchange) {
        String[] asked = exchange.getRequestURI().getQuery().split("/", 2);
        Document by = new Document();
        List.of("kind", "type", "village").forEach(field -> by.append(field, "$" + field));
        Map<String, Integer> lines = new TreeMap<>();
        rows.aggregate(
                        List.of(
                                match(
                                        and(
                                                eq("town", asked[0]),
                                                eq("year", Integer.parseInt(asked[1])))),
                                group(by, sum("count", 1))))
                .forEach(line ->
                        lines.put(
                                String.join(
                                        " ",
                                        line.get("_id", Document.class).values().stream()
                                                .map(String::valueOf)
                                                .toList()),
                                line.get("count", Number.class).intValue()));
        StringBuilder page = new StringBuilder();
        lines.forEach((line, number) -> page.append(line).append('=').append(number).append('\n'));
        return page.toString();
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
