package io.maplebridge.platform.kafka;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * What the dead-letter topics hold already. A topic is read again after a kill, a rebalance or a
 * rebuild, and its poison with it: put aside a second time it would look like a second fault. A
 * record is known by its place and its time, for a topic that was made anew begins at 0 again.
 */
final class PutAside implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final Map<TopicPartition, Letters> known = new HashMap<>();
    private @Nullable Consumer<byte[], byte[]> reader;

    PutAside(ConsumerFactory<byte[], byte[]> consumers) {
        this.consumers = consumers;
    }

    private record Original(long offset, long timestamp) {}

    /** The letters of one partition that have been read, and where to read on. */
    private static final class Letters {
        private final Set<Original> originals = new HashSet<>();
        private long next;
    }

    /**
     * @throws RuntimeException of the Kafka client, when the broker does not answer: the record is
     *     then tried again
     */
    synchronized boolean holds(ConsumerRecord<?, ?> record, TopicPartition deadLetters) {
        Letters letters = known.computeIfAbsent(deadLetters, at -> new Letters());
        readOn(deadLetters, letters);
        return letters.originals.contains(new Original(record.offset(), record.timestamp()));
    }

    private void readOn(TopicPartition at, Letters letters) {
        Consumer<byte[], byte[]> consumer = reader();
        consumer.assign(List.of(at));
        long begin = consumer.beginningOffsets(List.of(at), PATIENCE).getOrDefault(at, 0L);
        long end = consumer.endOffsets(List.of(at), PATIENCE).getOrDefault(at, 0L);
        if (end < letters.next) {
            // Deleted under the running process.
            letters.originals.clear();
            letters.next = 0;
        }
        letters.next = Math.max(begin, letters.next);
        consumer.seek(at, letters.next);
        while (letters.next < end) {
            for (ConsumerRecord<byte[], byte[]> letter : consumer.poll(PATIENCE)) {
                letters.originals.add(
                        new Original(
                                number(letter, KafkaHeaders.DLT_ORIGINAL_OFFSET),
                                number(letter, KafkaHeaders.DLT_ORIGINAL_TIMESTAMP)));
            }
            letters.next = consumer.position(at, PATIENCE);
        }
    }

    /** -1 for a letter that somebody else wrote. */
    private static long number(ConsumerRecord<byte[], byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null || header.value().length != Long.BYTES
                ? -1
                : ByteBuffer.wrap(header.value()).getLong();
    }

    private Consumer<byte[], byte[]> reader() {
        if (reader == null) {
            reader = consumers.createConsumer("dead-letters", null, null);
        }
        return reader;
    }

    @Override
    public synchronized void destroy() {
        if (reader != null) {
            reader.close();
        }
    }
}
