package io.maplebridge.cases.life.web.api;

import io.maplebridge.cases.life.application.StaleCase;
import io.maplebridge.cases.life.application.UnmaskedTooOften;
import io.maplebridge.cases.life.domain.Refusal;
import io.maplebridge.platform.kafka.Outages;
import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
import io.maplebridge.platform.problem.Violation;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How the refusals of the case service look to a reader. */
@Component
class CasesProblems implements ProblemMapping {

    private final Outages outages;

    CasesProblems(Outages outages) {
        this.outages = outages;
    }

    @Override
    public Optional<Problem> problemOf(Exception thrown) {
        return switch (thrown) {
            case StaleCase e -> Optional.of(Problem.of(HttpStatus.PRECONDITION_FAILED, "stale"));
            case SeenVersion.Missing e ->
                    Optional.of(Problem.of(HttpStatus.PRECONDITION_REQUIRED, "version-missing"));
            case UnmaskedTooOften e -> Optional.of(tooOften(e));
            case Refusal e -> Optional.of(refused(e));
            default -> outages.isOutage(thrown) ? Optional.of(Problem.busy()) : Optional.empty();
        };
    }

    private static Problem tooOften(UnmaskedTooOften e) {
        String slug =
                switch (e.span()) {
                    case MINUTE -> "unmasked-minute";
                    case DAY -> "unmasked-day";
                };
        return Problem.of(HttpStatus.TOO_MANY_REQUESTS, slug, e.most(), e.seconds())
                .with(HttpHeaders.RETRY_AFTER, Long.toString(e.seconds()));
    }

    private static Problem refused(Refusal refusal) {
        return switch (refusal) {
            case Refusal.IllegalTransition e ->
                    Problem.of(HttpStatus.CONFLICT, "illegal-transition");
            case Refusal.KeyUsed e -> Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "key-used");
            case Refusal.Full e -> Problem.of(HttpStatus.CONFLICT, "case-full");
            case Refusal.ImpossibleDay e ->
                    invalid("/occurredOn", "impossible-day", e.earliest(), e.latest());
            case Refusal.WrongField e -> invalid("/" + e.field(), e.fault(), e.arguments());
        };
    }

    private static Problem invalid(String pointer, String key, Object... arguments) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid")
                .with(List.of(new Violation(pointer, key, arguments)));
    }
}
