package io.maplebridge.stats.daily.application;

import java.util.Comparator;

/** A partition of one of the topics that say facts. */
public record LogPartition(String topic, int number) implements Comparable<LogPartition> {

    private static final Comparator<LogPartition> ORDER =
            Comparator.comparing(LogPartition::topic).thenComparingInt(LogPartition::number);

    /** From its text, as stores keep it. */
    public static LogPartition of(String text) {
        int slash = text.lastIndexOf('/');
        return new LogPartition(
                text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
    }

    @Override
    public int compareTo(LogPartition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return topic + "/" + number;
    }
}
