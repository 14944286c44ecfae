package io.maplebridge.stats.cases.application;

import io.maplebridge.contract.topic.Topics;
import io.maplebridge.stats.facts.application.FactSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The case service as a source of facts. */
@Component
class CaseSource implements FactSource {

    private final DecidedCases decided;

    CaseSource(DecidedCases decided) {
        this.decided = decided;
    }

    @Override
    public String topic() {
        return Topics.CASE_EVENTS.name();
    }

    @Override
    public Page after(@Nullable String after) {
        DecidedCases.Page page = decided.after(after == null ? null : UUID.fromString(after));
        UUID next = page.next();
        return new Page(
                page.items().stream().map(CaseFact::of).toList(),
                next == null ? null : next.toString());
    }
}
