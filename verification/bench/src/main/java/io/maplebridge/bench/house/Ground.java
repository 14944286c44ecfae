package io.maplebridge.bench.house;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.testkit.ServerVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one measurement stands on: a folder that goes with it, and databases of its own on the
 * document server of {@code TEST_MONGODB}, dropped at the end.
 */
public final class Ground implements AutoCloseable {

    private final String uri;
    private final MongoClient client;
    private final Path folder;
    private final String prefix = "bench_" + UUID.randomUUID().toString().substring(0, 6) + "_";
    private final List<MongoDatabase> databases = new ArrayList<>();

    private Ground(String uri, Path folder) {
        this.uri = uri;
        this.folder = folder;
        this.client = client(uri);
    }

    /** As the services write: what is acknowledged is on most members. */
    public static MongoClient client(String uri) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(uri))
                        .writeConcern(WriteConcern.MAJORITY)
                        .build());
    }

    public static Ground prepare() {
        String uri = System.getenv().getOrDefault("TEST_MONGODB", "");
        if (uri.isBlank()) {
            throw new IllegalArgumentException("TEST_MONGODB names no document server");
        }
        try {
            return new Ground(uri, Files.createTempDirectory("maplebridge-bench-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the figures were taken on, for the head of the tables. */
    public String describe() {
        return "%d processors, Java %s, %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        ServerVersion.of(uri));
    }

    /** A database that nothing else uses. */
    public MongoDatabase database() {
        MongoDatabase fresh = client.getDatabase(prefix + databases.size());
        databases.add(fresh);
        return fresh;
    }

    public String uri() {
        return uri;
    }

    /** A folder that nothing else uses. */
    public Path folder(String use) {
        try {
            return Files.createTempDirectory(folder, use + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        databases.forEach(MongoDatabase::drop);
        client.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
