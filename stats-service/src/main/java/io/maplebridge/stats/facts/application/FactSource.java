package io.maplebridge.stats.facts.application;

import io.maplebridge.stats.facts.domain.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who says the facts of a topic, asked past the log: what it should have said. */
public interface FactSource {

    /**
     * Some of its facts.
     *
     * @param next what the next page comes after; null on the last
     */
    record Page(List<Fact> facts, @Nullable String next) {}

    /** The topic that it says them on. */
    String topic();

    /**
     * For the person at work, who must be allowed to ask.
     *
     * @param after null for the first page
     */
    Page after(@Nullable String after);
}
