package io.maplebridge.town.people.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.form.FormView;
import io.maplebridge.platform.form.FormWords;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.page.ShownOnce;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.people.application.Administration;
import io.maplebridge.town.people.application.Administration.Wanted;
import io.maplebridge.town.people.application.LedCases;
import io.maplebridge.town.people.domain.Account;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The administrator's list of accounts. A password is shown once, to be handed over. */
@AllowedTo(Role.ADMIN)
@Controller
class AccountPages {

    private final Administration administration;
    private final AccountForm form;
    private final CurrentPerson person;
    private final TownTime time;
    private final AccountWords names;
    private final FormWords words;
    private final ObjectProvider<LedCases> ledCases;

    AccountPages(
            Administration administration,
            AccountForm form,
            CurrentPerson person,
            TownTime time,
            AccountWords names,
            FormWords words,
            ObjectProvider<LedCases> ledCases) {
        this.ledCases = ledCases;
        this.administration = administration;
        this.form = form;
        this.person = person;
        this.time = time;
        this.names = names;
        this.words = words;
    }

    /**
     * A line of the list.
     *
     * @param leads how many cases they answer for 包案; 0 when they are kept out already
     */
    record Line(
            String id,
            String name,
            String roles,
            String villages,
            boolean blocked,
            boolean me,
            long leads) {}

    @GetMapping("/cases/accounts")
    String list(Model model, Locale language) {
        return page(words.empty(form.form(), language), model, language);
    }

    private String page(FormView opening, Model model, Locale language) {
        model.addAttribute(
                "lines", administration.all().stream().map(one -> line(one, language)).toList());
        model.addAttribute("form", opening);
        return "people/accounts";
    }

    private Line line(Account account, Locale language) {
        return new Line(
                account.id(),
                account.name(),
                names.roles(account.duties(), time.today(), language),
                names.villages(account.villagesOn(time.today()), language),
                account.blocked(),
                account.id().equals(person.get().account()),
                leads(account));
    }

    /** Only leaders ever answered for a case. */
    private long leads(Account account) {
        boolean led = account.duties().stream().anyMatch(duty -> duty.role() == Role.LEADER);
        LedCases cases = led && !account.blocked() ? ledCases.getIfAvailable() : null;
        return cases == null ? 0 : cases.ledBy(account.id());
    }

    @PostMapping("/cases/accounts")
    String open(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale language) {
        Sent sent = Sent.page(typed);
        try {
            Wanted wanted = form.wanted(sent);
            ShownOnce.put(wanted.account(), administration.open(wanted), response, model);
            return list(model, language);
        } catch (InvalidRequest wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(words.again(form.form(), sent, wrong, language), model, language);
        }
    }

    @PostMapping("/cases/accounts/{id}/password")
    String password(
            @PathVariable String id, HttpServletResponse response, Model model, Locale language) {
        ShownOnce.put(id, administration.giveNewPassword(id), response, model);
        return list(model, language);
    }

    @PostMapping("/cases/accounts/{id}/block")
    String block(@PathVariable String id, @RequestParam boolean blocked) {
        // Nobody locks the door behind themselves.
        if (!id.equals(person.get().account())) {
            administration.block(id, blocked);
        }
        return "redirect:/cases/accounts";
    }
}
