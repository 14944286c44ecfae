package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.LifeCycle;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.cases.life.web.command.CommandFields;
import io.maplebridge.platform.form.Form;
import io.maplebridge.platform.form.FormField;
import io.maplebridge.platform.form.FormView;
import io.maplebridge.platform.form.FormWords;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.page.TimelineEntry;
import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemWords;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the form of a command: empty, or as it was sent with what is wrong beside each field. */
@Component
class CommandForms {

    private final CommandFields fields;
    private final FormWords forms;
    private final ProblemWords problems;

    CommandForms(CommandFields fields, FormWords forms, ProblemWords problems) {
        this.fields = fields;
        this.forms = forms;
        this.problems = problems;
    }

    CommandForm empty(StepKind command, CaseFile file, CaseWords words) {
        Form form = fields.of(command, file);
        return shown(command, file, forms.empty(form, words.language()), words);
    }

    /** With what was typed, nothing lost. */
    CommandForm filled(StepKind command, CaseFile file, Sent typed, CaseWords words) {
        Form form = fields.of(command, file);
        FormView view = forms.show(form, typed, List.of(), words.language());
        return shown(command, file, view, words);
    }

    /** That a command is not offered now, and why. */
    CommandForm impossible(
            CommandForm form,
            StepKind command,
            CaseFile file,
            List<TimelineEntry> changes,
            CaseWords words) {
        String why = file.allowed().contains(command) ? "stale.nothing" : "stale.impossible";
        return form.stale(words.text(why, form.title()), changes, false);
    }

    /** The form sent back: each violation beside its field. */
    CommandForm wrong(CommandAnswers.Press sent, CaseFile file, Problem problem, CaseWords words) {
        Form form = fields.of(sent.command(), file);
        FormView view = forms.show(form, sent.typed(), problem.violations(), words.language());
        CommandForm marked = shown(sent.command(), file, view, words);
        CommandForm told =
                view.isWrong()
                        ? marked
                        : marked.stale(
                                problems.sentence(problem, words.language()), List.of(), true);
        UUID key = sent.key();
        return key == null ? told : told.withKey(key);
    }

    private static CommandForm shown(
            StepKind command, CaseFile file, FormView view, CaseWords words) {
        List<FormField> told =
                view.fields().stream().map(field -> hinted(field, command, file, words)).toList();
        return CommandForm.of(command, file, told, words);
    }

    /** By how the case stands, and of others not. */
    private static boolean isNeededOnlyNow(String name, StepKind command, CaseFile file) {
        return command.fields().stream()
                .filter(field -> field.name().equals(name))
                .anyMatch(field -> field.isRequiredOf(file) && !field.required());
    }

    /** Some fields mean more while a case can go up, or is not solved. */
    private static FormField hinted(
            FormField field, StepKind command, CaseFile file, CaseWords words) {
        if (isNeededOnlyNow(field.name(), command, file)) {
            return field.withHint(words.text("command.hint.unsolved"));
        }
        String hint = LifeCycle.mayGoUp(file) ? words.hint(field.name(), file.level()) : null;
        return hint == null ? field : field.withHint(hint);
    }
}
