package io.maplebridge.town.organisation.web;

import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.Role;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.problem.ProblemWords;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.organisation.application.Organise;
import io.maplebridge.town.organisation.domain.Organisation;
import io.maplebridge.town.organisation.domain.Unit;
import io.maplebridge.town.organisation.web.UnitForms.Names;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One unit: who is in it on a day, what was done to it, and what can be done. */
@Controller
class UnitPages {

    private final Organise organise;
    private final UnitSheet sheet;
    private final UnitForms forms;
    private final ProblemWords words;
    private final CurrentPerson person;
    private final TownTime time;

    UnitPages(
            Organise organise,
            UnitSheet sheet,
            UnitForms forms,
            ProblemWords words,
            CurrentPerson person,
            TownTime time) {
        this.organise = organise;
        this.sheet = sheet;
        this.forms = forms;
        this.words = words;
        this.person = person;
        this.time = time;
    }

    @AllowedTo({Role.ADMIN, Role.OFFICE, Role.LEADER})
    @GetMapping("/cases/organisation/units/{code}")
    String unit(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale language) {
        TypedForm asOf = new TypedForm(typed);
        LocalDate day = Objects.requireNonNullElse(asOf.optionalDay("day"), time.today());
        asOf.check();
        return page(code, day, TypedForm.empty(), TypedForm.empty(), model, language);
    }

    @AllowedTo(Role.ADMIN)
    @PostMapping("/cases/organisation/units/{code}/name")
    String rename(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale language) {
        TypedForm form = new TypedForm(typed);
        try {
            Names names = forms.names(form);
            form.check();
            Refusals.tried(() -> organise.rename(code, names.zh(), names.en()));
            return "redirect:/cases/organisation/units/" + code;
        } catch (InvalidRequest wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(code, time.today(), form.with(wrong), TypedForm.empty(), model, language);
        }
    }

    @AllowedTo(Role.ADMIN)
    @PostMapping("/cases/organisation/units/{code}/end")
    String end(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale language) {
        TypedForm form = new TypedForm(typed);
        try {
            LocalDate lastDay = form.day("until");
            form.check();
            Refusals.tried(() -> organise.end(code, lastDay));
            return "redirect:/cases/organisation/units/" + code;
        } catch (InvalidRequest wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(code, time.today(), TypedForm.empty(), form.with(wrong), model, language);
        }
    }

    private String page(
            String code,
            LocalDate day,
            TypedForm name,
            TypedForm end,
            Model model,
            Locale language) {
        Organisation now = organise.now();
        Unit unit = now.find(code).orElseThrow(() -> new NotFound("unit " + code));
        boolean administers = person.get().isOneOf(Role.ADMIN);
        sheet.show(now, unit, day, model, language);
        model.addAttribute("administers", administers);
        model.addAttribute("changes", administers && !unit.isOverOn(time.today()));
        model.addAttribute(
                "nameFields", name.fill(forms.renaming(unit, language), words, language));
        model.addAttribute("endFields", end.fill(forms.ending(language), words, language));
        return "organisation/unit";
    }
}
