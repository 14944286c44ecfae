package io.maplebridge.town.organisation.web;

import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.access.Role;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.ProblemWords;
import io.maplebridge.town.organisation.application.ChangeDuties;
import io.maplebridge.town.organisation.application.Organise;
import io.maplebridge.town.organisation.domain.Organisation;
import io.maplebridge.town.people.domain.Account;
import io.maplebridge.town.people.domain.Duty;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person and the duties they held and hold. */
@AllowedTo(Role.ADMIN)
@Controller
class PersonPages {

    private static final String PERSON = "redirect:/cases/accounts/";

    private final ChangeDuties duties;
    private final Organise organise;
    private final DutyForms forms;
    private final UnitWords unitWords;
    private final ProblemWords words;

    PersonPages(
            ChangeDuties duties,
            Organise organise,
            DutyForms forms,
            UnitWords unitWords,
            ProblemWords words) {
        this.duties = duties;
        this.organise = organise;
        this.forms = forms;
        this.unitWords = unitWords;
        this.words = words;
    }

    /** A line of the list. */
    record Line(
            String role,
            @Nullable String unit,
            String unitName,
            String villages,
            LocalDate from,
            @Nullable LocalDate until,
            boolean over) {}

    @GetMapping("/cases/accounts/{id}")
    String person(@PathVariable String id, Model model, Locale language) {
        return page(duties.account(id), TypedForm.empty(), TypedForm.empty(), model, language);
    }

    @PostMapping("/cases/accounts/{id}/duties")
    String begin(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale language) {
        TypedForm form = new TypedForm(typed);
        Account account = duties.account(id);
        try {
            Duty duty = forms.duty(form, organise.now());
            Refusals.tried(() -> duties.begin(id, duty));
            return PERSON + id;
        } catch (InvalidRequest wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(account, form.with(wrong), TypedForm.empty(), model, language);
        }
    }

    @PostMapping("/cases/accounts/{id}/duties/end")
    String end(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") int number,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale language) {
        TypedForm form = new TypedForm(typed);
        Account account = duties.account(id);
        try {
            form.found().unless(number >= 0, "number", "required");
            LocalDate lastDay = form.day("lastDay");
            form.check();
            Refusals.tried(() -> duties.end(id, number, lastDay));
            return PERSON + id;
        } catch (InvalidRequest wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(account, TypedForm.empty(), form.with(wrong), model, language);
        }
    }

    private String page(
            Account account, TypedForm begin, TypedForm end, Model model, Locale language) {
        Organisation now = organise.now();
        List<Line> lines =
                account.duties().reversed().stream().map(one -> line(now, one, language)).toList();
        model.addAttribute("account", account);
        model.addAttribute("lines", lines);
        model.addAttribute("lasting", lines.stream().anyMatch(line -> !line.over()));
        model.addAttribute("villages", forms.villages(now, language));
        model.addAttribute("ticked", begin.all("village"));
        model.addAttribute("fields", begin.fill(forms.beginning(now, language), words, language));
        model.addAttribute(
                "endFields",
                end.fill(forms.ending(now, account.duties(), language), words, language));
        model.addAttribute("errors", begin.errors(words, language));
        model.addAttribute("endErrors", end.errors(words, language));
        return "organisation/person";
    }

    private Line line(Organisation now, Duty duty, Locale language) {
        return new Line(
                unitWords.role(duty.role(), language),
                duty.unit(),
                unitWords.name(now, duty.unit(), language),
                unitWords.villages(now, duty, language),
                duty.from(),
                duty.until(),
                !forms.lasts(duty));
    }
}
