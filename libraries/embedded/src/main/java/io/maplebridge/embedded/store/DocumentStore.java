package io.maplebridge.embedded.store;

import io.maplebridge.embedded.ProcessSecret;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the documents are kept. In this order: the server that {@code SPRING_MONGODB_URI} names; a
 * {@code mongod} found in {@code MONGOD} or on the {@code PATH}, started on the data folder; the
 * embedded store, which is for trying out.
 *
 * <p>The data of a started mongod and of the embedded store lie in folders of their own ({@code
 * mongod}, {@code documents}), so an installation that gains a mongod later begins empty there.
 */
public sealed interface DocumentStore extends AutoCloseable {

    /**
     * Chooses and starts, as this process's environment says.
     *
     * @param port the loopback port of a store that is started here, 0 for a free one
     * @param secret what it asks of whoever connects
     */
    static DocumentStore open(Path folder, int port, ProcessSecret secret) {
        return open(folder, port, secret, System.getenv());
    }

    /** Chooses and starts, as the given environment says. */
    static DocumentStore open(
            Path folder, int port, ProcessSecret secret, Map<String, String> environment) {
        String uri = environment.getOrDefault("SPRING_MONGODB_URI", "");
        if (!uri.isBlank()) {
            return new External(uri);
        }
        Optional<Path> mongod = MongodProgram.find(environment);
        return mongod.isPresent()
                ? new LocalMongod(
                        MongodProcess.start(mongod.get(), folder.resolve("mongod"), port, secret))
                : new Embedded(EmbeddedStore.start(folder.resolve("documents"), port, secret));
    }

    /**
     * The MongoDB connection string. Only an external one may name a database or hold a password.
     */
    String connectionString();

    /** What it is in Chinese, for the log and the foot of the page. */
    String inChinese();

    /** What it is in English, for the log and the foot of the page. */
    String inEnglish();

    /** The loopback port of what was started here; 0 when nothing was. */
    int port();

    /** False once what was started here has failed: it has to be opened again. */
    boolean isUp();

    /** Stops what was started here. */
    @Override
    void close();

    /** A server that somebody else runs. */
    record External(String connectionString) implements DocumentStore {

        @Override
        public String inChinese() {
            return "外部 MongoDB 服务器";
        }

        @Override
        public String inEnglish() {
            return "external MongoDB server";
        }

        @Override
        public int port() {
            return 0;
        }

        @Override
        public boolean isUp() {
            return true;
        }

        @Override
        public void close() {
            // It was not started here.
        }

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return inEnglish();
        }
    }

    /** A mongod of this machine, which lives as long as this process. */
    record LocalMongod(MongodProcess process) implements DocumentStore {

        @Override
        public String connectionString() {
            return process.connectionString();
        }

        @Override
        public String inChinese() {
            return "本机 mongod";
        }

        @Override
        public String inEnglish() {
            return "local mongod";
        }

        @Override
        public int port() {
            return process.port();
        }

        @Override
        public boolean isUp() {
            return process.isUp();
        }

        @Override
        public void close() {
            process.close();
        }
    }

    /** The store inside this JVM. */
    record Embedded(EmbeddedStore store) implements DocumentStore {

        @Override
        public String connectionString() {
            return store.connectionString();
        }

        @Override
        public String inChinese() {
            return "内置文档库（仅供试用）";
        }

        @Override
        public String inEnglish() {
            return "embedded document store (for trying out)";
        }

        @Override
        public int port() {
            return store.port();
        }

        @Override
        public boolean isUp() {
            return store.isUp();
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
