package io.maplebridge.platform.access;

import io.maplebridge.contract.access.RequestRefused;
import io.maplebridge.contract.topic.CloudEventHeaders;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.platform.kafka.OwnedTopics;
import io.maplebridge.platform.kafka.RecordSender;
import io.maplebridge.platform.kafka.RecordSenders;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Sends refusals to the audit trail from a thread of its own, so that nobody waits for it, and each
 * until the broker has it. What still waits in a process that is killed is lost: the refusal was
 * answered, and only its line is missing.
 */
@Component
class RefusalSender implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RefusalSender.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_WAITING = 10_000;

    private final ObjectProvider<RecordSenders> senders;
    private final BlockingQueue<RequestRefused> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean full = new AtomicBoolean();
    private @Nullable Thread thread;

    RefusalSender(ObjectProvider<RecordSenders> senders) {
        this.senders = senders;
    }

    /** Every service writes it, so every service declares it. */
    @Bean
    static OwnedTopics refusalsTopic() {
        return new OwnedTopics(Topics.REQUESTS_REFUSED);
    }

    void send(RequestRefused refused) {
        boolean taken = waiting.offer(refused);
        if (!taken && full.compareAndSet(false, true)) {
            log.warn("Refusals are lost to the audit trail: {} wait for Kafka", MOST_WAITING);
        }
        if (taken) {
            full.set(false);
        }
    }

    @Override
    public synchronized void start() {
        RecordSenders made = senders.getIfAvailable();
        if (made != null) {
            RecordSender sender = made.sender(Duration.ZERO, PATIENCE);
            thread = Thread.ofPlatform().name("refusals").daemon().start(() -> run(sender));
        }
    }

    private void run(RecordSender sender) {
        try {
            while (true) {
                RequestRefused next = waiting.take();
                while (!sent(sender, next)) {
                    Thread.sleep(PATIENCE);
                }
            }
        } catch (InterruptedException stopping) {
            // Told to stop.
        }
    }

    private static boolean sent(RecordSender sender, RequestRefused refused) {
        var headers =
                new CloudEventHeaders(
                        refused.id().toString(),
                        "/access",
                        "request-refused.v1",
                        refused.account(),
                        refused.at());
        try {
            sender.send(Topics.REQUESTS_REFUSED, refused, headers).join();
            return true;
        } catch (CompletionException e) {
            log.warn("Refusals wait for Kafka: {}", String.valueOf(e.getCause()));
            return false;
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
