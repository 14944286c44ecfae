package io.maplebridge.embedded.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.maplebridge.embedded.LoopbackPort;
import io.maplebridge.embedded.ProcessSecret;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * The real Kafka broker, KRaft controller included, in this JVM on a data folder.
 *
 * <p>An acknowledged record survives a kill -9 of the process: it has reached the operating
 * system's page cache, which outlives the process. It has not been forced to the disk; a power cut
 * may take the last seconds, as with any single broker in its default settings.
 *
 * <p>One folder serves one broker at a time; a second start on a folder in use fails. A start on a
 * folder used before finds its topics, records and offsets again.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final String FORMATTED = "meta.properties";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final KafkaRaftServer server;
    private final int port;
    private final BrokerDoor door;

    private EmbeddedBroker(KafkaRaftServer server, int port, BrokerDoor door) {
        this.server = server;
        this.port = port;
        this.door = door;
    }

    /**
     * Starts a broker that serves everybody on this machine, and returns when it serves. If its
     * folder fails it ends the process, as Kafka does.
     *
     * @param folder where topics and metadata are kept; made when missing
     * @param port the loopback port, 0 for a free one
     */
    public static EmbeddedBroker start(Path folder, int port) {
        return start(folder, port, new BrokerDoor(null));
    }

    /**
     * Starts a broker that serves whoever knows the secret, beside others in this process: if its
     * folder fails it ends nothing, and is not {@link #isUp} any more.
     */
    public static EmbeddedBroker start(Path folder, int port, ProcessSecret secret) {
        BrokerFailure.isOurs();
        return start(folder, port, new BrokerDoor(secret));
    }

    private static EmbeddedBroker start(Path folder, int port, BrokerDoor door) {
        int clientPort = LoopbackPort.orFree(port);
        formatOnce(folder);
        KafkaConfig config =
                new KafkaConfig(
                        BrokerSettings.of(folder, clientPort, LoopbackPort.orFree(0), door), false);
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException | Error e) {
            server.shutdown();
            throw e;
        }
        return new EmbeddedBroker(server, clientPort, door);
    }

    /** What a client is given as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return LoopbackPort.HOST + ":" + port;
    }

    /** What a client is given beside that, so that it is let in. */
    public Map<String, String> clientSettings() {
        return door.clientSettings();
    }

    /** The loopback port it serves on. */
    public int port() {
        return port;
    }

    /** False for ever once its folder could not be written: it has to be started again. */
    public boolean isUp() {
        return !BrokerFailure.hasHappened();
    }

    /** Stops one that is not up any more, without waiting for what cannot come. */
    public void abandon() {
        Thread stopping = Thread.ofPlatform().daemon().name("abandon-broker").start(this::close);
        try {
            if (!stopping.join(PATIENCE)) {
                // It waits for its controller to let it go, which has failed as well.
                stopping.interrupt();
                stopping.join(PATIENCE.multipliedBy(4));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        BrokerFailure.isOver();
    }

    /** Stops gracefully: what is in flight is answered, logs are closed clean. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** The formatter writes its mark last, so a crash in the middle leads to formatting again. */
    private static void formatOnce(Path folder) {
        if (Files.exists(folder.resolve(FORMATTED))) {
            return;
        }
        try {
            Files.createDirectories(folder);
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setControllerListenerName(BrokerSettings.CONTROLLER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use " + folder + " for the broker", e);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot format " + folder + " for the broker", e);
        }
    }
}
