package io.maplebridge.town.people.web;

import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
import io.maplebridge.town.people.application.PublishedPassword;
import io.maplebridge.town.people.application.SignIn;
import io.maplebridge.town.people.application.SignInElsewhere;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How a refused sign-in looks to a program. */
@Component
class PeopleProblems implements ProblemMapping {

    @Override
    public Optional<Problem> problemOf(Exception thrown) {
        return switch (thrown) {
            case SignIn.Refused e ->
                    Optional.of(
                            Problem.of(HttpStatus.UNAUTHORIZED, "sign-in-refused")
                                    .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
            case PublishedPassword e ->
                    Optional.of(Problem.of(HttpStatus.FORBIDDEN, "published-password"));
            case SignInElsewhere e ->
                    Optional.of(Problem.of(HttpStatus.NOT_FOUND, "sign-in-elsewhere"));
            case SignIn.Shut e ->
                    Optional.of(
                            Problem.of(HttpStatus.TOO_MANY_REQUESTS, "sign-in-shut")
                                    .with(
                                            HttpHeaders.RETRY_AFTER,
                                            Long.toString(e.untilNextTry().toSeconds() + 1)));
            default -> Optional.empty();
        };
    }
}
