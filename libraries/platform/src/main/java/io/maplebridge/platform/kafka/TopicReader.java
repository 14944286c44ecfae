package io.maplebridge.platform.kafka;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Turns a polled batch into contract records and hands them on in order, at least once. What cannot
 * be read or handled is named to the container as the one failed record, so that it alone goes to
 * the dead letters and everything around it is handled. An outage halts the batch at the first
 * record it kept from being handled, and from there it is tried again until the outage ends.
 *
 * <p>The handler must be idempotent: after a failure the records around it come again.
 */
public final class TopicReader<T> {

    private final Topic<T> topic;
    private final Outages outages;
    private final Consumer<T> rules;

    public TopicReader(Topic<T> topic, Outages outages) {
        this(topic, outages, payload -> {});
    }

    /**
     * @param rules asked of each record before any around it is handed on; throws {@link
     *     PoisonRecord} for one that can be read but never be handled
     */
    public TopicReader(Topic<T> topic, Outages outages, Consumer<T> rules) {
        this.topic = topic;
        this.outages = outages;
        this.rules = rules;
    }

    public void read(
            List<ConsumerRecord<byte[], byte[]>> batch, Consumer<List<Received<T>>> handler) {
        List<ConsumerRecord<byte[], byte[]>> readable = new ArrayList<>(batch.size());
        List<Received<T>> decoded = new ArrayList<>(batch.size());
        for (ConsumerRecord<byte[], byte[]> record : batch) {
            try {
                decoded.add(decode(record));
                readable.add(record);
            } catch (RuntimeException e) {
                handle(readable, decoded, handler);
                throw halted(record, e);
            }
        }
        handle(readable, decoded, handler);
    }

    private void handle(
            List<ConsumerRecord<byte[], byte[]>> records,
            List<Received<T>> decoded,
            Consumer<List<Received<T>>> handler) {
        if (decoded.isEmpty()) {
            return;
        }
        try {
            handler.accept(decoded);
        } catch (RuntimeException e) {
            if (decoded.size() == 1 || outages.isOutage(e)) {
                throw halted(records.getFirst(), e);
            }
            oneByOne(records, decoded, handler);
        }
    }

    private HandlingFailed halted(ConsumerRecord<byte[], byte[]> record, RuntimeException e) {
        return outages.isOutage(e)
                ? new HandlingFailed.Outage(record, e)
                : new HandlingFailed.Fault(record, e);
    }

    /** Some record of the batch is at fault; alone, each shows whether it is the one. */
    private void oneByOne(
            List<ConsumerRecord<byte[], byte[]>> records,
            List<Received<T>> decoded,
            Consumer<List<Received<T>>> handler) {
        for (int i = 0; i < decoded.size(); i++) {
            handle(List.of(records.get(i)), List.of(decoded.get(i)), handler);
        }
    }

    private Received<T> decode(ConsumerRecord<byte[], byte[]> record) {
        byte[] value = record.value();
        if (value == null) {
            throw new PoisonRecord("no body");
        }
        try {
            T payload = ContractJson.read(value, topic.payload());
            if (payload == null) {
                throw new PoisonRecord("the body is null");
            }
            rules.accept(payload);
            return new Received<>(text(record.key()), payload, record.partition(), record.offset());
        } catch (JacksonException e) {
            throw new PoisonRecord("unreadable: " + e.getOriginalMessage(), e);
        }
    }

    private static @Nullable String text(byte @Nullable [] key) {
        return key == null ? null : new String(key, StandardCharsets.UTF_8);
    }
}
