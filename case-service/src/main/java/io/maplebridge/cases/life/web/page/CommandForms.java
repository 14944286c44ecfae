package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CommandName;
import io.maplebridge.cases.life.web.command.CommandFields;
import io.maplebridge.platform.form.FormField;
import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemWords;
import io.maplebridge.platform.problem.Violation;
import io.maplebridge.platform.time.TownTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of a command: empty, or as it was sent with what is wrong beside each field. */
@Component
class CommandForms {

    private final CommandFields fields;
    private final ProblemWords problems;
    private final TownTime time;

    CommandForms(CommandFields fields, ProblemWords problems, TownTime time) {
        this.fields = fields;
        this.problems = problems;
        this.time = time;
    }

    /** Today is the usual day. */
    CommandForm empty(CommandName command, CaseFile file, CaseWords words) {
        return filled(command, file, Map.of("occurredOn", time.today().toString()), words);
    }

    /** With what was typed, nothing lost. */
    CommandForm filled(
            CommandName command, CaseFile file, Map<String, String> typed, CaseWords words) {
        CommandForm form = CommandForm.of(command, file, fields.of(command, file), words);
        return form.withFields(
                form.fields().stream()
                        .map(field -> field.withValue(typed.getOrDefault(field.name(), "")))
                        .toList());
    }

    /** The form sent back: each violation beside its field. */
    CommandForm wrong(CommandForm form, @Nullable UUID key, Problem problem, CaseWords words) {
        CommandForm marked =
                form.withFields(
                        form.fields().stream()
                                .map(field -> field.withError(error(field, problem, words)))
                                .toList());
        boolean beside = marked.fields().stream().anyMatch(field -> field.error() != null);
        CommandForm told =
                beside
                        ? marked
                        : marked.stale(
                                problems.sentence(problem, words.language()), List.of(), true);
        return key == null ? told : told.withKey(key);
    }

    private @Nullable String error(FormField field, Problem problem, CaseWords words) {
        return problem.violations().stream()
                .filter(violation -> violation.pointer().equals("/" + field.name()))
                .map(violation -> sentence(field, violation, words))
                .findFirst()
                .orElse(null);
    }

    private String sentence(FormField field, Violation violation, CaseWords words) {
        boolean choose =
                violation.messageKey().equals("required")
                        && List.of(FormField.Kind.CHIPS, FormField.Kind.LIST)
                                .contains(field.kind());
        return choose
                ? words.text("form.choose.error")
                : problems.sentence(violation, words.language());
    }
}
