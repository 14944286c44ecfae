package io.maplebridge.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.maplebridge.embedded.ChildServer;
import io.maplebridge.embedded.StoreMain;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 5;

    /** For a machine that has much else to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir Path folder;

    /**
     * What one writer was told is written: how many letters, and the newest version of its case.
     */
    private record Acknowledged(int writer, long letters, int version) {}

    @Test
    void every_acknowledged_write_survives_a_kill_at_a_random_moment() throws Exception {
        Random random = new Random();
        AtomicLong letters = new AtomicLong();
        Set<String> known = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Acknowledged> told;
            try (ChildServer store = ChildServer.start(StoreMain.class, folder, 0)) {
                told = writeUntilKilled(store, round, 50 + random.nextInt(400));
            }
            try (EmbeddedStore store = EmbeddedStore.start(folder, 0);
                    MongoClient client = MongoClients.create(store.connectionString())) {
                for (Acknowledged one : told) {
                    letters.addAndGet(one.letters());
                    for (long i = 0; i < one.letters(); i++) {
                        known.add(letterId(round, one.writer(), i));
                    }
                    Document found =
                            client.getDatabase("town")
                                    .getCollection("cases")
                                    .find(Filters.eq("_id", caseId(round, one.writer())))
                                    .first();
                    int version = found == null ? 0 : found.getInteger("version");
                    assertThat(version).isBetween(one.version(), one.version() + 1);
                    if (found != null) {
                        assertThat(found.getList("events", Integer.class)).hasSize(version);
                    }
                }
                Set<String> found = new HashSet<>();
                client.getDatabase("town")
                        .getCollection("letters")
                        .find()
                        .forEach(letter -> found.add(letter.getString("_id")));
                Set<String> lost = new HashSet<>(known);
                lost.removeAll(found);
                assertThat(lost).isEmpty();
            }
        }
        System.out.println(
                letters + " acknowledged letters over " + ROUNDS + " kills, every one found");
        assertThat(letters.get()).isGreaterThan(ROUNDS * 50L);
    }

    private static List<Acknowledged> writeUntilKilled(ChildServer store, int round, int letters)
            throws Exception {
        List<Acknowledged> told = new ArrayList<>();
        AtomicLong written = new AtomicLong();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try (MongoClient client =
                MongoClients.create(store.address() + "/?serverSelectionTimeoutMS=3000")) {
            // A writer takes a server that it cannot find for a killed one.
            Awaitility.await()
                    .atMost(PATIENCE)
                    .ignoreExceptionsInstanceOf(MongoTimeoutException.class)
                    .untilAsserted(() -> client.listDatabaseNames().first());
            List<Future<Acknowledged>> results = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int self = writer;
                results.add(writers.submit(() -> write(client, round, self, written)));
            }
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> written.get() >= letters);
            store.kill();
            for (Future<Acknowledged> result : results) {
                told.add(result.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            }
        } finally {
            writers.shutdownNow();
        }
        return told;
    }

    private static Acknowledged write(
            MongoClient client, int round, int writer, AtomicLong written) {
        MongoCollection<Document> letters = client.getDatabase("town").getCollection("letters");
        MongoCollection<Document> cases = client.getDatabase("town").getCollection("cases");
        long sent = 0;
        int version = 0;
        try {
            cases.insertOne(
                    new Document("_id", caseId(round, writer))
                            .append("version", 0)
                            .append("events", List.of()));
            while (true) {
                letters.insertOne(
                        new Document("_id", letterId(round, writer, sent))
                                .append("text", "字".repeat(200)));
                sent++;
                Document changed =
                        cases.findOneAndUpdate(
                                Filters.and(
                                        Filters.eq("_id", caseId(round, writer)),
                                        Filters.eq("version", version)),
                                Updates.combine(
                                        Updates.inc("version", 1),
                                        Updates.push("events", version)));
                assertThat(changed).isNotNull();
                version++;
                written.incrementAndGet();
            }
        } catch (MongoSocketException | MongoTimeoutException killed) {
            return new Acknowledged(writer, sent, version);
        }
    }

    private static String letterId(int round, int writer, long number) {
        return "letter-" + round + "-" + writer + "-" + number;
    }

    private static String caseId(int round, int writer) {
        return "case-" + round + "-" + writer;
    }
}
