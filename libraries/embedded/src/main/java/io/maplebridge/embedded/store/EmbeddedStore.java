package io.maplebridge.embedded.store;

import de.bwaldvogel.mongo.MongoServer;
import io.maplebridge.embedded.ProcessSecret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A document store that speaks MongoDB's protocol, in this JVM, on one file: for trying out.
 *
 * <p><b>Durable</b>: a write is answered after it has reached the file, so an acknowledged write
 * survives a kill -9; nothing can be read that is not in the file either. The file is forced to the
 * disk once a second, so a power cut may take the last second.
 *
 * <p>The file does not shrink; what is freed is used again. Under 45,000 insertions and as many
 * changes without a pause it reached 290 MB.
 *
 * <p><b>Honest</b>: what it cannot do (sessions and transactions, change streams, pipeline updates,
 * partial and text and TTL indexes, validators, collation, explain) it refuses with a command
 * error.
 *
 * <p><b>Small</b>: only {@code _id} and unique indexes are searched; a non-unique index is accepted
 * and not built. Any other filter reads the whole collection: over 20,000 cases of 2 KB that took
 * 25 to 40 ms a query on a busy machine of two cores, sorting a third of them for a page 75 ms, a
 * find by {@code _id} 0.5 ms; eight clients read and changed about 1,300 cases a second.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final String FILE = "documents.mv";
    private static final int ACCEPTING_THREADS = 1;

    /** A command holds its thread until its write is in the file, so this many share a commit. */
    private static final int SERVING_THREADS = 8;

    private final MongoServer server;
    private final StoreFile file;
    private final StoreAddress address;

    private EmbeddedStore(MongoServer server, StoreFile file, StoreAddress address) {
        this.server = server;
        this.file = file;
        this.address = address;
    }

    /**
     * Starts a store that serves everybody on this machine, and returns when it serves.
     *
     * @param folder where its file is kept; made when missing, used by one store at a time
     * @param port the loopback port, 0 for a free one
     */
    public static EmbeddedStore start(Path folder, int port) {
        return start(folder, port, null);
    }

    /**
     * Starts a store that serves whoever knows the secret, and returns when it serves.
     *
     * @param secret null to serve everybody on this machine
     */
    public static EmbeddedStore start(Path folder, int port, @Nullable ProcessSecret secret) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use " + folder + " for documents", e);
        }
        StoreFile file = StoreFile.open(folder.resolve(FILE));
        MongoServer server = new MongoServer(new StoreBackend(file, new DoorKeeper(secret)));
        server.bind(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                ACCEPTING_THREADS,
                SERVING_THREADS);
        int bound = server.getLocalAddress().getPort();
        return new EmbeddedStore(server, file, new StoreAddress(bound, secret));
    }

    /** What a client is given as the connection string, without a database. */
    public String connectionString() {
        return address.embedded();
    }

    /** The loopback port it serves on. */
    public int port() {
        return address.port();
    }

    /** False for ever once its file could not be written: it has to be started again. */
    public boolean isUp() {
        return file.isKept();
    }

    /** Stops serving and closes the file. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
