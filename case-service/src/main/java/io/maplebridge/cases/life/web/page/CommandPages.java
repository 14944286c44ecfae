package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.application.CommandRights;
import io.maplebridge.cases.life.application.ReadCases;
import io.maplebridge.cases.life.application.StaleCase;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Refusal;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.cases.life.web.command.TakeCommand;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.problem.InvalidRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Carries out the command a form sends; sends the form back when that cannot be. */
@Controller
@AllowedTo({Role.MEDIATOR, Role.OFFICE, Role.LEADER})
class CommandPages {

    private final ReadCases cases;
    private final TakeCommand take;
    private final CommandRights rights;
    private final CommandAnswers answers;

    CommandPages(ReadCases cases, TakeCommand take, CommandRights rights, CommandAnswers answers) {
        this.cases = cases;
        this.take = take;
        this.rights = rights;
        this.answers = answers;
    }

    /**
     * @param version of the case its sender has seen; none when it says nothing
     * @param key of this one press of the button
     */
    @PostMapping("/cases/{id:[0-9a-fA-F-]{36}}/commands/{command}")
    @Nullable String command(
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(required = false) @Nullable UUID key,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language) {
        CaseFile seen = cases.find(new CaseId(id));
        StepKind name = rights.named(command, seen);
        var sent = new CommandAnswers.Press(name, version, key, Sent.page(parameters));
        try {
            CaseFile after = take.take(name, seen, version, key, sent.typed());
            return answers.done(after, request, response);
        } catch (InvalidRequest | Refusal | StaleCase e) {
            CaseFile now = cases.find(new CaseId(id));
            return answers.notDone(now, sent, e, request, response, model, language);
        }
    }
}
