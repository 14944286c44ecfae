package io.maplebridge.intake.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.OpenToAll;
import io.maplebridge.platform.form.FormWords;
import io.maplebridge.platform.reference.Reference;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The forms a village fills in on a phone. The page holds no data of anybody but its reader, so
 * that the phone may keep it and open it without a network; its script sends what was typed to the
 * API.
 */
@Controller
@AllowedTo({Role.MEDIATOR, Role.OFFICE})
class IntakePages {

    private final IntakeForms forms;
    private final FormWords words;
    private final Reference reference;
    private final CurrentPerson person;

    IntakePages(IntakeForms forms, FormWords words, Reference reference, CurrentPerson person) {
        this.person = person;
        this.forms = forms;
        this.words = words;
        this.reference = reference;
    }

    /** What can be registered, and what became of what was: a mediator's first page. */
    @GetMapping("/intake")
    String mine() {
        return person.get().onlyMediates() ? "intake/mine" : "redirect:/intake/disputes/new";
    }

    /**
     * Shown in the place of a page that cannot be had now; the device keeps it, whoever signed in.
     */
    @OpenToAll
    @GetMapping("/intake/offline")
    String offline() {
        return "intake/offline";
    }

    @GetMapping("/intake/disputes/new")
    String dispute(Model model, Locale language) {
        return page(forms.dispute(), model, language);
    }

    @GetMapping("/intake/petitions/new")
    String petition(Model model, Locale language) {
        return page(forms.petition(), model, language);
    }

    @GetMapping("/intake/orders/new")
    String order(Model model, Locale language) {
        return page(forms.order(), model, language);
    }

    private String page(IntakeForm form, Model model, Locale language) {
        model.addAttribute("entry", form);
        model.addAttribute("first", words.empty(form.first(), language));
        model.addAttribute("rest", words.empty(form.rest(), language));
        model.addAttribute("townCode", reference.now().defaultTown().code());
        return "intake/form";
    }
}
