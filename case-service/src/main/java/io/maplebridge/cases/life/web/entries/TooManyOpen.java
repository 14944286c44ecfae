package io.maplebridge.cases.life.web.entries;

import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
import java.io.Serial;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Refused: as many pages are told of changes as may be. */
final class TooManyOpen extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    TooManyOpen() {
        super("too many pages are open", null, false, false);
    }

    /** How it looks to a reader, who can ask now and then instead. */
    @Component
    static class Mapping implements ProblemMapping {
        @Override
        public Optional<Problem> problemOf(Exception thrown) {
            return thrown instanceof TooManyOpen
                    ? Optional.of(
                            Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-open")
                                    .with(HttpHeaders.RETRY_AFTER, "60"))
                    : Optional.empty();
        }
    }
}
