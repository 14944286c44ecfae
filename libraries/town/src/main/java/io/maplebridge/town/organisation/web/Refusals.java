package io.maplebridge.town.organisation.web;

import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
import io.maplebridge.platform.problem.Violation;
import io.maplebridge.town.organisation.application.Alone;
import io.maplebridge.town.organisation.domain.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How it looks when the organisation does not take a change. */
@Component
class Refusals implements ProblemMapping {

    /** The rule as a sentence beside the field. */
    static Violation violation(Refusal refusal) {
        String rule = refusal.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String sentence = "organisation-" + rule;
        return new Violation(refusal.field(), sentence, refusal.arguments());
    }

    /** Does it, and tells a refusal as what is wrong with the form. */
    static void tried(Runnable change) {
        try {
            change.run();
        } catch (Refusal refusal) {
            throw new InvalidRequest(List.of(violation(refusal)));
        }
    }

    @Override
    public Optional<Problem> problemOf(Exception thrown) {
        return thrown instanceof Alone.Occupied ? Optional.of(Problem.busy()) : Optional.empty();
    }
}
