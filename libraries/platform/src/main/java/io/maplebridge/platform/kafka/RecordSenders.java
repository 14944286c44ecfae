package io.maplebridge.platform.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/**
 * Makes senders: {@code acks=all}, idempotent, from the one producer configuration, differing only
 * in how long they may gather and how long they may try.
 */
public final class RecordSenders implements DisposableBean {

    private final ProducerFactory<byte[], byte[]> producers;
    private final List<KafkaTemplate<byte[], byte[]>> made = new CopyOnWriteArrayList<>();

    RecordSenders(ProducerFactory<byte[], byte[]> producers) {
        this.producers = producers;
    }

    /**
     * @param linger how long a record may wait for company: 0 on a request path
     * @param patience after which an unacknowledged record is given up and the future fails
     */
    public RecordSender sender(Duration linger, Duration patience) {
        int patienceMs = Math.toIntExact(patience.toMillis());
        int lingerMs = Math.toIntExact(linger.toMillis());
        KafkaTemplate<byte[], byte[]> template =
                new KafkaTemplate<>(
                        producers,
                        Map.of(
                                ProducerConfig.LINGER_MS_CONFIG, lingerMs,
                                ProducerConfig.MAX_BLOCK_MS_CONFIG, patienceMs,
                                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, patienceMs - lingerMs,
                                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, patienceMs));
        made.add(template);
        return new RecordSender(template);
    }

    /** Closes the producers; what they still hold is sent first. */
    @Override
    public void destroy() {
        made.forEach(KafkaTemplate::destroy);
    }
}
