package io.maplebridge.platform.kafka;

import io.maplebridge.contract.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What becomes of a record that failed. Order matters here, so everything blocks: an outage is
 * waited out for as long as it lasts; a poison record goes at once, any other failure after three
 * more tries, to the dead-letter topic, once, with its bytes untouched and the reason in the header
 * {@value #REASON}.
 */
final class DeadLetters {

    static final String REASON = "maplebridge-reason";

    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

    private DeadLetters() {}

    static CommonErrorHandler errorHandler(
            KafkaOperations<byte[], byte[]> template, PutAside putAside) {
        DeadLetterPublishingRecoverer publisher = publisher(template);
        ConsumerRecordRecoverer once =
                (record, e) -> {
                    if (putAside.holds(record, destination(record))) {
                        log.info("{} is among the dead letters already", place(record));
                    } else {
                        publisher.accept(record, e);
                    }
                };
        DefaultErrorHandler handler = new DefaultErrorHandler(once, untilItEnds());
        handler.setBackOffFunction(DeadLetters::backOff);
        handler.setLogLevel(KafkaException.Level.DEBUG);
        handler.setCommitRecovered(true);
        return handler;
    }

    /**
     * Only a record that is named as the fault is given up; whatever else happens is waited out.
     */
    private static BackOff backOff(ConsumerRecord<?, ?> record, Exception e) {
        if (poison(e)) {
            return noMore();
        }
        if (e instanceof HandlingFailed.Fault) {
            return threeMore();
        }
        log.warn("{} waits for an outage to end: {}", place(record), e.getMessage());
        return untilItEnds();
    }

    private static DeadLetterPublishingRecoverer publisher(
            KafkaOperations<byte[], byte[]> template) {
        DeadLetterPublishingRecoverer publisher =
                new DeadLetterPublishingRecoverer(template, (record, e) -> destination(record));
        publisher.setFailIfSendResultIsError(true);
        publisher.setWaitForSendResultTimeout(Duration.ofSeconds(20));
        publisher.setHeadersFunction(DeadLetters::reason);
        return publisher;
    }

    private static TopicPartition destination(ConsumerRecord<?, ?> record) {
        return new TopicPartition(Topic.deadLettersOf(record.topic()), record.partition());
    }

    private static String place(ConsumerRecord<?, ?> record) {
        return record.topic() + "-" + record.partition() + "@" + record.offset();
    }

    private static RecordHeaders reason(ConsumerRecord<?, ?> record, Exception e) {
        Throwable root = e;
        while (root.getCause() != null && !(root instanceof PoisonRecord)) {
            root = root.getCause();
        }
        String reason =
                root instanceof PoisonRecord
                        ? String.valueOf(root.getMessage())
                        : root.getClass().getSimpleName() + ": " + root.getMessage();
        // The rest may quote the record, and people's names belong in no log.
        String inShort = reason.substring(0, (reason + ":").indexOf(':'));
        log.warn("{} goes to the dead letters: {}", place(record), inShort);
        RecordHeaders headers = new RecordHeaders();
        headers.add(REASON, reason.getBytes(StandardCharsets.UTF_8));
        return headers;
    }

    private static boolean poison(Exception e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof PoisonRecord) {
                return true;
            }
        }
        return false;
    }

    private static BackOff noMore() {
        return new FixedBackOff(0, 0);
    }

    private static BackOff threeMore() {
        return new FixedBackOff(500, 3);
    }

    private static BackOff untilItEnds() {
        ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(5_000);
        return backOff;
    }
}
