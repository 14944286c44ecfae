package io.maplebridge.platform.kafka;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.topic.CloudEventHeaders;
import io.maplebridge.contract.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;

/**
 * Sends contract records with their CloudEvents headers. The future completes when the broker has
 * acknowledged on all in-sync replicas, and exceptionally when it has not in time.
 */
public final class RecordSender {

    private final KafkaTemplate<byte[], byte[]> template;

    RecordSender(KafkaTemplate<byte[], byte[]> template) {
        this.template = template;
    }

    public <T> CompletableFuture<SendResult<byte[], byte[]>> send(
            Topic<T> topic, T payload, CloudEventHeaders headers) {
        byte[] key = headers.subject().getBytes(StandardCharsets.UTF_8);
        var record =
                new ProducerRecord<byte[], byte[]>(topic.name(), key, ContractJson.write(payload));
        headers.asMap()
                .forEach((name, value) ->
                        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            return template.send(record);
        } catch (KafkaException e) {
            // The broker could not even be found in time.
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Sends what is still lingering. */
    public void flush() {
        template.flush();
    }
}
