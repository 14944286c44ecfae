package io.maplebridge.platform.access;

import io.maplebridge.contract.access.RequestRefused;
import io.maplebridge.contract.topic.CloudEventHeaders;
import io.maplebridge.contract.topic.Topics;
import io.maplebridge.platform.kafka.OwnedTopics;
import io.maplebridge.platform.kafka.RecordSender;
import io.maplebridge.platform.kafka.RecordSenders;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Sends refusals to the audit trail from a thread of its own, so that nobody waits for it, and each
 * until the broker has it. What still waits, or was only counted, in a process that is killed is
 * lost: the refusal was answered, and only its line is missing.
 */
@Component
class RefusalSender implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RefusalSender.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final ObjectProvider<RecordSenders> senders;
    private final GatheredRefusals gathered;
    private @Nullable Thread thread;
    private @Nullable RecordSender sender;

    RefusalSender(ObjectProvider<RecordSenders> senders, GatheredRefusals gathered) {
        this.senders = senders;
        this.gathered = gathered;
    }

    /** Every service writes it, so every service declares it. */
    @Bean
    static OwnedTopics refusalsTopic() {
        return new OwnedTopics(Topics.REQUESTS_REFUSED);
    }

    @Override
    public synchronized void start() {
        RecordSenders made = senders.getIfAvailable();
        if (made != null) {
            RecordSender mine = made.sender(Duration.ZERO, PATIENCE);
            sender = mine;
            thread = Thread.ofPlatform().name("refusals").daemon().start(() -> run(mine));
        }
    }

    private void run(RecordSender sender) {
        try {
            while (true) {
                RequestRefused next = gathered.next(LOOK_AGAIN);
                while (next != null && !sent(sender, next)) {
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
        RecordSender mine = sender;
        if (thread != null && mine != null) {
            thread.interrupt();
            thread = null;
            sendRest(mine);
        }
    }

    /** As long as the broker takes them: it may have gone before us. */
    private void sendRest(RecordSender mine) {
        RequestRefused next = gathered.rest();
        while (next != null && sent(mine, next)) {
            next = gathered.rest();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
