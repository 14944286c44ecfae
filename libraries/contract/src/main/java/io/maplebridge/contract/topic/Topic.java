package io.maplebridge.contract.topic;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A topic as a typed value: what may be written to it and what is read from it.
 *
 * @param partitions of the topic and of its dead-letter topic alike, so that a dead letter keeps
 *     its partition
 * @param retention how long records are kept; null is for ever
 * @param latestOnly true when of each key only the latest record need be kept (compaction)
 */
public record Topic<T>(
        String name,
        Class<T> payload,
        int partitions,
        @Nullable Duration retention,
        boolean latestOnly) {

    public Topic(String name, Class<T> payload, int partitions, @Nullable Duration retention) {
        this(name, payload, partitions, retention, false);
    }

    /** Where records go that cannot be handled, with their original bytes and the reason. */
    public String deadLetters() {
        return deadLettersOf(name);
    }

    /** The same for a reader that has only the name of the topic. */
    public static String deadLettersOf(String topic) {
        return topic + "-dlt";
    }
}
