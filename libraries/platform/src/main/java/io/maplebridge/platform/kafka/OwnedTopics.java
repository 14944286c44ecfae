package io.maplebridge.platform.kafka;

import io.maplebridge.contract.topic.Topic;
import java.util.List;

/** The topics a service writes, and therefore declares. One bean per service. */
public record OwnedTopics(List<Topic<?>> topics) {
    public OwnedTopics(Topic<?>... topics) {
        this(List.of(topics));
    }
}
