package io.maplebridge.platform.kafka;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.topic.Topic;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.core.JacksonException;

/**
 * A small topic that every process reads whole, and goes on reading: what all must know and none
 * should have to ask for. The start waits a moment for what is there already; with the broker away
 * it does not wait for ever, and what was said comes when the broker is back.
 *
 * <p>The listener must bear the same record twice, and an older one after a newer.
 */
public final class FollowedTopic<T> implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FollowedTopic.class);
    private static final Duration MOMENT = Duration.ofSeconds(3);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Topic<T> topic;
    private final ObjectProvider<ConsumerFactory<byte[], byte[]>> consumers;
    private final java.util.function.Consumer<T> listener;
    private final List<TopicPartition> whole;
    private final CountDownLatch upToDate = new CountDownLatch(1);
    private @Nullable Consumer<byte[], byte[]> reader;
    private volatile boolean running;

    /**
     * @param topic of one partition
     */
    public FollowedTopic(
            Topic<T> topic,
            ObjectProvider<ConsumerFactory<byte[], byte[]>> consumers,
            java.util.function.Consumer<T> listener) {
        this.topic = topic;
        this.consumers = consumers;
        this.listener = listener;
        this.whole = List.of(new TopicPartition(topic.name(), 0));
    }

    @Override
    public synchronized void start() {
        ConsumerFactory<byte[], byte[]> factory = consumers.getIfAvailable();
        if (factory == null) {
            // Pages shown without Kafka hear nothing.
            return;
        }
        running = true;
        Consumer<byte[], byte[]> consumer = factory.createConsumer(topic.name(), null, null);
        reader = consumer;
        Thread.ofPlatform().name(topic.name()).daemon().start(() -> read(consumer));
    }

    /**
     * Waits for what is there already.
     *
     * @param longest after which it is given up, and said in the log
     */
    void awaitUpToDate(Duration longest) throws InterruptedException {
        if (running && !upToDate.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            log.warn("What {} says is not known yet: no answer from Kafka", topic.name());
        }
    }

    private void read(Consumer<byte[], byte[]> consumer) {
        try (consumer) {
            consumer.assign(whole);
            consumer.seekToBeginning(whole);
            if (isMissing(consumer)) {
                // Whoever declares it has not started yet: there is nothing to wait for.
                upToDate.countDown();
            }
            while (running) {
                readOn(consumer);
            }
        } catch (WakeupException stopping) {
            // Closed above.
        }
    }

    private boolean isMissing(Consumer<byte[], byte[]> consumer) {
        try {
            return consumer.partitionsFor(topic.name(), MOMENT).isEmpty();
        } catch (WakeupException e) {
            throw e;
        } catch (KafkaException brokerAway) {
            return false;
        }
    }

    private void readOn(Consumer<byte[], byte[]> consumer) {
        try {
            // While the start waits, an empty log must not hold it up for a whole poll.
            consumer.poll(upToDate.getCount() > 0 ? GLANCE : LOOK).forEach(this::hear);
            if (consumer.currentLag(whole.getFirst()).orElse(1) == 0) {
                upToDate.countDown();
            }
        } catch (WakeupException e) {
            throw e;
        } catch (KafkaException e) {
            log.warn("Cannot read {}: {}", topic.name(), e.toString());
        }
    }

    private void hear(ConsumerRecord<byte[], byte[]> record) {
        try {
            listener.accept(ContractJson.read(record.value(), topic.payload()));
        } catch (JacksonException | NullPointerException e) {
            log.warn("{}@{} is not readable and means nothing", record.topic(), record.offset());
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (reader != null) {
            reader.wakeup();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the topics were declared, before the doors open. */
    @Override
    public int getPhase() {
        return 1;
    }
}
