package io.maplebridge.town.organisation.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.form.FormView;
import io.maplebridge.platform.form.FormWords;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.organisation.application.Holders;
import io.maplebridge.town.organisation.application.Organise;
import io.maplebridge.town.organisation.domain.Organisation;
import io.maplebridge.town.organisation.domain.Unit;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tree of units as a ledger, and the form that adds one. */
@Controller
class OrganisationPages {

    private final Organise organise;
    private final Holders holders;
    private final UnitForms forms;
    private final UnitWords unitWords;
    private final FormWords words;
    private final CurrentPerson person;
    private final TownTime time;

    OrganisationPages(
            Organise organise,
            Holders holders,
            UnitForms forms,
            UnitWords unitWords,
            FormWords words,
            CurrentPerson person,
            TownTime time) {
        this.organise = organise;
        this.holders = holders;
        this.forms = forms;
        this.unitWords = unitWords;
        this.words = words;
        this.person = person;
        this.time = time;
    }

    /** A line of the tree. */
    record Line(
            String code,
            String name,
            String kind,
            boolean below,
            long people,
            LocalDate from,
            @Nullable LocalDate until,
            boolean over) {}

    @AllowedTo({Role.ADMIN, Role.OFFICE, Role.LEADER})
    @GetMapping("/cases/organisation")
    String list(Model model, Locale language) {
        Organisation now = organise.now();
        return page(now, words.empty(forms.adding(now), language), model, language);
    }

    @AllowedTo(Role.ADMIN)
    @PostMapping("/cases/organisation")
    String add(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale language) {
        Sent sent = Sent.page(typed);
        Organisation now = organise.now();
        try {
            Organise.Wanted wanted = forms.wanted(sent, now);
            Refusals.tried(() -> organise.add(wanted));
            return "redirect:/cases/organisation/units/" + wanted.code();
        } catch (InvalidRequest wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(
                    now, words.again(forms.adding(now), sent, wrong, language), model, language);
        }
    }

    private String page(Organisation now, FormView form, Model model, Locale language) {
        Map<String, Long> people = holders.countsOn(time.today());
        List<Line> lines = new ArrayList<>();
        lines(now, now.town(), people, lines, language);
        model.addAttribute("lines", lines);
        model.addAttribute("lasting", lines.stream().filter(line -> !line.over()).count());
        model.addAttribute("administers", person.get().isOneOf(Role.ADMIN));
        model.addAttribute("form", form);
        return "organisation/units";
    }

    private void lines(
            Organisation now,
            String parent,
            Map<String, Long> people,
            List<Line> into,
            Locale language) {
        for (Unit unit : now.below(parent)) {
            into.add(
                    new Line(
                            unit.code(),
                            unitWords.name(unit, language),
                            unitWords.say("unit." + unit.kind(), language),
                            !parent.equals(now.town()),
                            people.getOrDefault(unit.code(), 0L),
                            unit.from(),
                            unit.until(),
                            unit.isOverOn(time.today())));
            lines(now, unit.code(), people, into, language);
        }
    }
}
