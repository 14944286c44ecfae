package io.maplebridge.intake.web;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.access.Role;
import io.maplebridge.platform.page.Option;
import io.maplebridge.platform.reference.Catalogue;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Source;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.platform.time.TownTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The forms a village fills in on a phone. The page holds no data of anybody, so that the phone may
 * keep it and open it without a network; its script sends what was typed to the API.
 */
@Controller
@AllowedTo({Role.MEDIATOR, Role.OFFICE})
class IntakePages {

    /** Any of them can be accused. */
    private static final String[] ALL_KINDS = {"OFFICE", "VILLAGE", "COMMITTEE", "GRID"};

    private final Reference reference;
    private final TownTime time;

    IntakePages(Reference reference, TownTime time) {
        this.reference = reference;
        this.time = time;
    }

    @GetMapping("/intake")
    String first() {
        return "redirect:/intake/disputes/new";
    }

    @GetMapping("/intake/disputes/new")
    String dispute(Model model, Locale language) {
        common(model, CaseKind.DISPUTE, language);
        return "intake/dispute";
    }

    @GetMapping("/intake/petitions/new")
    String petition(Model model, Locale language) {
        common(model, CaseKind.PETITION, language);
        model.addAttribute("channels", options(reference.now().channels(), language));
        return "intake/petition";
    }

    @GetMapping("/intake/orders/new")
    String order(Model model, Locale language) {
        common(model, CaseKind.WORK_ORDER, language);
        model.addAttribute("platforms", options(reference.now().platforms(), language));
        return "intake/order";
    }

    /** The sources of this kind alone come first: the first of them is preset. */
    private void common(Model model, CaseKind kind, Locale language) {
        Catalogue catalogue = reference.now();
        Town town = catalogue.defaultTown();
        List<Term> sources =
                catalogue.sourcesOf(kind).stream()
                        .sorted(Comparator.comparingInt(source -> source.kinds().size()))
                        .map(Source::term)
                        .toList();
        model.addAttribute("kind", kind.name());
        model.addAttribute("townCode", town.code());
        model.addAttribute("villages", options(town.villagesOn(time.today()), language));
        model.addAttribute(
                "units", options(reference.units().on(time.today(), ALL_KINDS), language));
        model.addAttribute("categories", options(catalogue.categoriesOf(kind), language));
        model.addAttribute("sources", options(sources, language));
    }

    private static List<Option> options(List<Term> terms, Locale language) {
        return terms.stream().map(term -> new Option(term.code(), term.name(language))).toList();
    }
}
