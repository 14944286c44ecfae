package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.StatedReason;
import io.maplebridge.platform.form.Answers;
import io.maplebridge.platform.form.Choices;
import io.maplebridge.platform.form.Field;
import io.maplebridge.platform.form.Form;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.reference.Findings;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.time.TownTime;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Asks why somebody needs the names and numbers of a case: a usual reason, or another one. */
@Component
public class UnmaskForm {

    private static final int LONGEST_REASON = 200;

    private final Choices choices;
    private final TownTime time;

    UnmaskForm(Choices choices, TownTime time) {
        this.choices = choices;
        this.time = time;
    }

    Form form() {
        return Form.of(
                "unmask",
                Field.code("reason", reasons()).optional(),
                Field.line("other").upTo(LONGEST_REASON).optional());
    }

    /** What is chosen is what the audit trail will say, whoever reads it. */
    private List<Term> reasons() {
        return choices.of("unmask.reason", UnmaskReason.values()).stream()
                .map(reason -> new Term(reason.zh(), reason.zh(), reason.en()))
                .toList();
    }

    /**
     * The reason in own words, else the one chosen.
     *
     * @throws InvalidRequest without either, or when the own words say nothing
     */
    public String reason(Sent sent) {
        Answers typed = form().read(sent, time.today(), UnmaskForm::oneOfThem);
        String chosen = Objects.requireNonNullElse(typed.optionalText("reason"), "");
        return Objects.requireNonNullElse(typed.optionalText("other"), chosen);
    }

    private static void oneOfThem(Answers typed, Findings found) {
        boolean given = typed.optionalText("reason") != null || typed.optionalText("other") != null;
        found.unless(given, "/reason", "required");
        String other = typed.optionalText("other");
        found.unless(other == null || StatedReason.isWords(other), "/other", "no-reason");
    }
}
