package io.maplebridge.platform.access;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.access.TokensTakenBack;
import io.maplebridge.contract.topic.Topics;
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
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Reads the whole log of tokens taken back, and goes on reading. The start waits a moment for what
 * is there already; with the broker away it does not wait for ever, and a token taken back may be
 * good until it comes back or expires.
 */
@Component
class TakenBackLog implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TakenBackLog.class);
    private static final Duration MOMENT = Duration.ofSeconds(3);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final List<TopicPartition> WHOLE =
            List.of(new TopicPartition(Topics.TOKENS_TAKEN_BACK.name(), 0));

    private final ObjectProvider<ConsumerFactory<byte[], byte[]>> consumers;
    private final TakenBack takenBack;
    private final CountDownLatch upToDate = new CountDownLatch(1);
    private @Nullable Consumer<byte[], byte[]> reader;
    private volatile boolean running;

    TakenBackLog(ObjectProvider<ConsumerFactory<byte[], byte[]>> consumers, TakenBack takenBack) {
        this.consumers = consumers;
        this.takenBack = takenBack;
    }

    @Override
    public synchronized void start() {
        ConsumerFactory<byte[], byte[]> factory = consumers.getIfAvailable();
        if (factory == null) {
            // Pages shown without Kafka hear nothing.
            return;
        }
        running = true;
        Consumer<byte[], byte[]> consumer = factory.createConsumer("taken-back", null, null);
        reader = consumer;
        Thread.ofPlatform().name("tokens-taken-back").daemon().start(() -> read(consumer));
        try {
            if (!upToDate.await(MOMENT.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("Which tokens were taken back is not known yet: no answer from Kafka");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Consumer<byte[], byte[]> consumer) {
        try (consumer) {
            consumer.assign(WHOLE);
            consumer.seekToBeginning(WHOLE);
            while (running) {
                readOn(consumer);
            }
        } catch (WakeupException stopping) {
            // Closed above.
        }
    }

    private void readOn(Consumer<byte[], byte[]> consumer) {
        try {
            // While the start waits, an empty log must not hold it up for a whole poll.
            consumer.poll(upToDate.getCount() > 0 ? GLANCE : LOOK).forEach(this::note);
            if (consumer.currentLag(WHOLE.getFirst()).orElse(1) == 0) {
                upToDate.countDown();
            }
        } catch (WakeupException e) {
            throw e;
        } catch (KafkaException e) {
            log.warn("Cannot read which tokens were taken back: {}", e.toString());
        }
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        try {
            takenBack.note(ContractJson.read(record.value(), TokensTakenBack.class));
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
