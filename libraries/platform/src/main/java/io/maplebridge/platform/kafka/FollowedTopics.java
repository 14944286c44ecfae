package io.maplebridge.platform.kafka;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Holds the start up for a moment, until the topics that are read whole have been: together, since
 * each of them takes its time to be found. With the broker away it does not wait for ever.
 */
@Component
class FollowedTopics implements SmartLifecycle {

    private static final Duration MOMENT = Duration.ofSeconds(3);

    private final ObjectProvider<FollowedTopic<?>> topics;
    private volatile boolean running;

    FollowedTopics(ObjectProvider<FollowedTopic<?>> topics) {
        this.topics = topics;
    }

    @Override
    public void start() {
        running = true;
        Instant end = Instant.now().plus(MOMENT);
        try {
            for (FollowedTopic<?> topic : topics.stream().toList()) {
                Duration left = Duration.between(Instant.now(), end);
                topic.awaitUpToDate(left.isNegative() ? Duration.ZERO : left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After they have begun to read, before the doors open. */
    @Override
    public int getPhase() {
        return 2;
    }
}
