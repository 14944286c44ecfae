package io.maplebridge.platform.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchListenerFailedException;

/**
 * Names to the container the record at which a batch came to a halt: what stands before it is done,
 * it and what follows comes again. Two types, since the container begins to count tries anew only
 * when the type changes.
 */
abstract sealed class HandlingFailed extends BatchListenerFailedException {
    private static final long serialVersionUID = 1L;

    private HandlingFailed(ConsumerRecord<?, ?> record, RuntimeException cause) {
        super(
                record.topic()
                        + "-"
                        + record.partition()
                        + "@"
                        + record.offset()
                        + ": "
                        + cause.getMessage(),
                cause,
                record);
    }

    /** The record is at fault. */
    static final class Fault extends HandlingFailed {
        private static final long serialVersionUID = 1L;

        Fault(ConsumerRecord<?, ?> record, RuntimeException cause) {
            super(record, cause);
        }
    }

    /** The store or the broker is away; the record is good for all we know. */
    static final class Outage extends HandlingFailed {
        private static final long serialVersionUID = 1L;

        Outage(ConsumerRecord<?, ?> record, RuntimeException cause) {
            super(record, cause);
        }
    }
}
