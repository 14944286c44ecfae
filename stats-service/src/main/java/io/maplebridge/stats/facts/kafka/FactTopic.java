package io.maplebridge.stats.facts.kafka;

import io.maplebridge.contract.topic.Topic;
import io.maplebridge.platform.kafka.Received;
import io.maplebridge.stats.facts.domain.Fact;
import java.util.function.Function;

/**
 * A topic whose records say facts. One bean a topic; whatever is declared here is counted.
 *
 * @param fact what a record says; it throws a {@link io.maplebridge.platform.kafka.PoisonRecord}
 *     for one that can never be counted
 */
public record FactTopic<T>(Topic<T> topic, Function<Received<T>, Fact> fact) {}
