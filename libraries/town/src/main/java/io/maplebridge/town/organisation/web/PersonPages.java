package io.maplebridge.town.organisation.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.form.Form;
import io.maplebridge.platform.form.FormView;
import io.maplebridge.platform.form.FormWords;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.problem.InvalidRequest;
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
    private final FormWords words;

    PersonPages(
            ChangeDuties duties,
            Organise organise,
            DutyForms forms,
            UnitWords unitWords,
            FormWords words) {
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
        return page(duties.account(id), null, null, model, language);
    }

    @PostMapping("/cases/accounts/{id}/duties")
    String begin(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale language) {
        Sent sent = Sent.page(typed);
        Organisation now = organise.now();
        Account account = duties.account(id);
        try {
            Duty duty = forms.duty(sent, now);
            Refusals.tried(() -> duties.begin(id, duty));
            return PERSON + id;
        } catch (InvalidRequest wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            FormView again = words.again(forms.beginning(now), sent, wrong, language);
            return page(account, again, null, model, language);
        }
    }

    @PostMapping("/cases/accounts/{id}/duties/end")
    String end(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale language) {
        Sent sent = Sent.page(typed);
        Organisation now = organise.now();
        Account account = duties.account(id);
        try {
            DutyForms.Ended ended = forms.ended(sent, now, account.duties());
            Refusals.tried(() -> duties.end(id, ended.number(), ended.lastDay()));
            return PERSON + id;
        } catch (InvalidRequest wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            Form form = forms.ending(now, account.duties());
            return page(account, null, words.again(form, sent, wrong, language), model, language);
        }
    }

    /**
     * @param begin the form that begins a duty, and
     * @param end the one that ends one, when they come back; null while nothing is typed
     */
    private String page(
            Account account,
            @Nullable FormView begin,
            @Nullable FormView end,
            Model model,
            Locale language) {
        Organisation now = organise.now();
        List<Line> lines =
                account.duties().reversed().stream().map(one -> line(now, one, language)).toList();
        model.addAttribute("account", account);
        model.addAttribute("lines", lines);
        model.addAttribute("lasting", lines.stream().anyMatch(line -> !line.over()));
        model.addAttribute(
                "beginning", begin == null ? words.empty(forms.beginning(now), language) : begin);
        Form ending = forms.ending(now, account.duties());
        model.addAttribute("ending", end == null ? words.empty(ending, language) : end);
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
