package io.maplebridge.standalone;

import io.maplebridge.embedded.ProcessSecret;
import io.maplebridge.embedded.broker.EmbeddedBroker;
import io.maplebridge.embedded.store.DocumentStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Broker and document store, kept running: one that has failed, because its disk was full say, is
 * started again on its port as soon as there is room. The services wait for it as they wait for one
 * that runs elsewhere. Both ask for a secret that nobody outside this process knows.
 */
final class EngineRoom implements HealthIndicator, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EngineRoom.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final DataFolder folder;
    private final ProcessSecret secret;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread keeper =
            Thread.ofPlatform().daemon().name("engines").unstarted(this::keep);
    private volatile EmbeddedBroker broker;
    private volatile DocumentStore store;

    private EngineRoom(
            DataFolder folder, ProcessSecret secret, EmbeddedBroker broker, DocumentStore store) {
        this.folder = folder;
        this.secret = secret;
        this.broker = broker;
        this.store = store;
    }

    /**
     * Both at the same time: each waits more than it works.
     *
     * @param kafkaPort of the broker, 0 for a free one; when one is named, Kafka's tools find what
     *     they need to get in beside the data
     */
    static EngineRoom open(DataFolder folder, int kafkaPort) {
        ProcessSecret secret = ProcessSecret.anew();
        // A thread of our own has our class loader, which the broker needs to find its classes.
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<EmbeddedBroker> broker =
                    beside.submit(() -> EmbeddedBroker.start(folder.kafka(), kafkaPort, secret));
            DocumentStore store = DocumentStore.open(folder.path(), 0, secret);
            try {
                EngineRoom room = new EngineRoom(folder, secret, broker.get(), store);
                folder.keepToolSettings(kafkaPort == 0 ? Map.of() : room.clientSettings());
                room.keeper.start();
                return room;
            } catch (ExecutionException | InterruptedException e) {
                store.close();
                throw new IllegalStateException("The broker did not start", e);
            }
        }
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** What a client of the broker is given beside that. */
    Map<String, String> clientSettings() {
        return broker.clientSettings();
    }

    DocumentStore store() {
        return store;
    }

    private void keep() {
        boolean said = false;
        try {
            while (!closing.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                if (areUp()) {
                    said = false;
                } else if (folder.hasRoomToStart()) {
                    startAgain();
                } else if (!said) {
                    // It goes on listening meanwhile: nobody else gets its port, and the secret.
                    log.error("Broker or store has failed and waits for room on the disk");
                    said = true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean areUp() {
        return broker.isUp() && store.isUp();
    }

    private void startAgain() {
        try {
            if (!store.isUp()) {
                int port = store.port();
                quietly(store::close);
                store = DocumentStore.open(folder.path(), port, secret);
                log.warn("The document store has been started again");
            }
            if (!broker.isUp()) {
                int port = broker.port();
                broker.abandon();
                broker = EmbeddedBroker.start(folder.kafka(), port, secret);
                log.warn("The broker has been started again");
            }
        } catch (RuntimeException e) {
            log.error("Cannot start again what has failed, will try", e);
        }
    }

    private static void quietly(Runnable close) {
        try {
            close.run();
        } catch (RuntimeException e) {
            log.debug("What has failed does not close well either", e);
        }
    }

    @Override
    public Health health() {
        return areUp() ? Health.up().build() : Health.outOfService().build();
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            keeper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        quietly(store::close);
        if (broker.isUp()) {
            broker.close();
        } else {
            broker.abandon();
        }
    }
}
