package io.maplebridge.stats.editions.web;

import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
import io.maplebridge.stats.editions.domain.Refused;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Why an edition was not made, or did not take a step. */
@Component
class EditionProblems implements ProblemMapping {

    @Override
    public Optional<Problem> problemOf(Exception thrown) {
        return thrown instanceof Refused refused
                ? Optional.of(Problem.of(HttpStatus.CONFLICT, slug(refused)))
                : Optional.empty();
    }

    static String slug(Refused refused) {
        return "edition-" + refused.why().code();
    }
}
