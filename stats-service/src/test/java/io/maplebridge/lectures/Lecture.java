package io.maplebridge.lectures;

import io.maplebridge.contract.topic.Topic;
import java.time.LocalDate;

/** 普法讲座: something a town counts that is no case. */
public record Lecture(
        String id,
        long version,
        String town,
        String village,
        String theme,
        LocalDate heldOn,
        long listeners) {

    public static final Topic<Lecture> TOPIC =
            new Topic<>("lectures.facts.v1", Lecture.class, 3, null);
}
