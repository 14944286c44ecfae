package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.cases.life.domain.Veil;
import io.maplebridge.cases.life.web.command.OfferedCommands;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.page.TimelineEntry;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the sender of a command's form sees next. */
@Component
class CommandAnswers {

    /** The press of a form's button: what was asked, by whom who saw what, and what was typed. */
    record Press(StepKind command, int version, @Nullable UUID key, Sent typed) {}

    private final CaseSheet sheet;
    private final CommandForms forms;
    private final OfferedCommands offered;
    private final List<ProblemMapping> mappings;

    CommandAnswers(
            CaseSheet sheet,
            CommandForms forms,
            OfferedCommands offered,
            List<ProblemMapping> mappings) {
        this.sheet = sheet;
        this.forms = forms;
        this.offered = offered;
        this.mappings = List.copyOf(mappings);
    }

    /** To the case again, where its new state and a confirmation stand. */
    @Nullable String done(
            CaseFile after, HttpServletRequest request, HttpServletResponse response) {
        String address = "/cases/" + after.id() + "?done=" + after.version();
        if (request.getHeader("HX-Request") == null) {
            return "redirect:" + address;
        }
        response.setHeader("HX-Redirect", address);
        response.setStatus(HttpStatus.NO_CONTENT.value());
        return null;
    }

    /** The form again, with all that was typed and what to do about it. */
    String notDone(
            CaseFile now,
            Press sent,
            RuntimeException why,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language) {
        CaseWords words = sheet.words(language);
        CommandForm form = forms.filled(sent.command(), now, sent.typed(), words);
        Problem problem = problemOf(why);
        response.setStatus(problem.status().value());
        CommandForm answer =
                problem.violations().isEmpty() || !offered.of(now).contains(sent.command())
                        ? stale(form, now, sent, words)
                        : forms.wrong(sent, now, problem, words).seen(sent.version());
        return request.getHeader("HX-Request") == null
                ? sheet.page(now, answer, null, model, language)
                : sheet.work(now, answer, model, language);
    }

    /** Others were faster: shows what they did, and lets it be sent on top of that if it fits. */
    private CommandForm stale(CommandForm form, CaseFile now, Press sent, CaseWords words) {
        Timeline timeline = new Timeline(words, Veil.over(now));
        List<TimelineEntry> changes = timeline.since(now, sent.version());
        return offered.of(now).contains(sent.command())
                ? form.stale(words.text("stale.possible", form.title()), changes, true)
                : forms.impossible(form, sent.command(), now, changes, words);
    }

    private Problem problemOf(RuntimeException why) {
        if (why instanceof InvalidRequest invalid) {
            return Problem.of(HttpStatus.BAD_REQUEST, "invalid").with(invalid.violations());
        }
        return mappings.stream()
                .flatMap(mapping -> mapping.problemOf(why).stream())
                .findFirst()
                .orElseThrow(() -> why);
    }
}
