package io.maplebridge.stats.reports.web;

import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
import io.maplebridge.stats.reports.domain.Refused;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Why no report was made. */
@Component
class ReportProblems implements ProblemMapping {

    @Override
    public Optional<Problem> problemOf(Exception thrown) {
        return thrown instanceof Refused refused
                ? Optional.of(Problem.of(HttpStatus.CONFLICT, slug(refused)))
                : Optional.empty();
    }

    static String slug(Refused refused) {
        return "report-" + refused.why().code();
    }
}
