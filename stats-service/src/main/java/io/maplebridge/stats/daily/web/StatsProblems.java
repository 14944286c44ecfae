package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.kafka.Outages;
import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** A store that is away makes the figures wait, not fail. */
@Component
class StatsProblems implements ProblemMapping {

    private final Outages outages;

    StatsProblems(Outages outages) {
        this.outages = outages;
    }

    @Override
    public Optional<Problem> problemOf(Exception thrown) {
        return outages.isOutage(thrown)
                ? Optional.of(
                        Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "stats-away")
                                .with(HttpHeaders.RETRY_AFTER, "5"))
                : Optional.empty();
    }
}
