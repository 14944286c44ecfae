package io.maplebridge.bench.rival;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic record by record; offsets are committed by the clock, which is Kafka's default. */
final class TutorialListener {

    private final AtomicLong handled = new AtomicLong();

    private TutorialListener() {}

    static TutorialListener start(
            String kafka, String topic, Consumer<ConsumerRecord<byte[], byte[]>> save) {
        TutorialListener listener = new TutorialListener();
        Thread.ofPlatform().name(topic).start(() -> listener.read(kafka, topic, save));
        return listener;
    }

    private void read(String kafka, String topic, Consumer<ConsumerRecord<byte[], byte[]>> save) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "group.id",
                        "tutorial-" + topic,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        true);
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(Duration.ofMillis(500))
                        .forEach(record -> {
                            save.accept(record);
                            handled.incrementAndGet();
                        });
            }
        }
    }

    /** Records since it started. */
    long handled() {
        return handled.get();
    }
}
