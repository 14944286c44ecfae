package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.application.CommandRights;
import io.maplebridge.cases.life.application.ReadCases;
import io.maplebridge.cases.life.application.UnmaskCase;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.cases.life.web.command.OfferedCommands;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.problem.InvalidRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One case, and the small form of a command opened on it; without script the form has a page. */
@Controller
@RequestMapping("/cases/{id:[0-9a-fA-F-]{36}}")
@AllowedTo({Role.MEDIATOR, Role.OFFICE, Role.LEADER})
class CasePages {

    private final ReadCases cases;
    private final CaseSheet sheet;
    private final CommandForms forms;
    private final UnmaskCase unmask;
    private final UnmaskForm unmaskForm;
    private final CommandRights rights;
    private final OfferedCommands offered;

    CasePages(
            ReadCases cases,
            CaseSheet sheet,
            CommandForms forms,
            UnmaskCase unmask,
            UnmaskForm unmaskForm,
            CommandRights rights,
            OfferedCommands offered) {
        this.cases = cases;
        this.unmask = unmask;
        this.unmaskForm = unmaskForm;
        this.rights = rights;
        this.offered = offered;
        this.sheet = sheet;
        this.forms = forms;
    }

    /**
     * @param done number of the event to confirm, after a command was carried out
     * @param before number of the event that those shown come before; null for the newest
     */
    @GetMapping
    String one(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer done,
            @RequestParam(required = false) @Nullable Integer before,
            Model model,
            Locale language) {
        CaseFile file = cases.find(new CaseId(id));
        model.addAttribute("before", before);
        return sheet.page(file, null, done, model, language);
    }

    @GetMapping("/commands/{command}")
    String form(
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response,
            Model model,
            Locale language) {
        CaseFile file = cases.find(new CaseId(id));
        StepKind name = rights.named(command, file);
        CaseWords words = sheet.words(language);
        CommandForm form = forms.empty(name, file, words);
        if (!offered.of(file).contains(name)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            form = forms.impossible(form, name, file, List.of(), words);
        }
        return htmx == null
                ? sheet.page(file, form, null, model, language)
                : sheet.work(file, form, model, language);
    }

    /** The same page with every name and number. */
    @PostMapping("/whole")
    String whole(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale language) {
        Sent sent = Sent.page(typed);
        try {
            CaseFile file = unmask.unmask(new CaseId(id), unmaskForm.reason(sent));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return sheet.whole(file, model, language);
        } catch (InvalidRequest wrong) {
            CaseFile file = cases.find(new CaseId(id));
            return sheet.withoutReason(file, sent, wrong, response, model, language);
        }
    }

    /** For a reader who comes back to that address: what was shown once is not shown again. */
    @GetMapping("/whole")
    String masked(@PathVariable UUID id) {
        return "redirect:/cases/" + id;
    }

    /** The buttons again, when the reader thought better of it. */
    @GetMapping("/work")
    String work(@PathVariable UUID id, Model model, Locale language) {
        return sheet.work(cases.find(new CaseId(id)), null, model, language);
    }
}
