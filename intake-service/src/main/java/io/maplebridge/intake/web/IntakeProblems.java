package io.maplebridge.intake.web;

import io.maplebridge.intake.application.NotTakenIn;
import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How intake's refusals look to a reader. */
@Component
class IntakeProblems implements ProblemMapping {

    @Override
    public Optional<Problem> problemOf(Exception thrown) {
        return thrown instanceof NotTakenIn
                ? Optional.of(
                        Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy")
                                .with(HttpHeaders.RETRY_AFTER, "5"))
                : Optional.empty();
    }
}
