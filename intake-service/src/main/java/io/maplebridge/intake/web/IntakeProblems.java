package io.maplebridge.intake.web;

import io.maplebridge.intake.application.NotTakenIn;
import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How intake's refusals look to a reader. */
@Component
class IntakeProblems implements ProblemMapping {

    @Override
    public Optional<Problem> problemOf(Exception thrown) {
        return switch (thrown) {
            case NotTakenIn e -> Optional.of(Problem.busy());
            case OtherAccount e -> Optional.of(Problem.of(HttpStatus.CONFLICT, "other-account"));
            default -> Optional.empty();
        };
    }
}
