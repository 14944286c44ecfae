package io.maplebridge.town.organisation.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.form.Answers;
import io.maplebridge.platform.form.Form;
import io.maplebridge.platform.form.FormView;
import io.maplebridge.platform.form.FormWords;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.organisation.application.Organise;
import io.maplebridge.town.organisation.domain.Unit;
import io.maplebridge.town.organisation.web.UnitForms.Names;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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

/** One unit: who is in it on a day, what was done to it, and what can be done. */
@Controller
class UnitPages {

    private static final String UNIT = "redirect:/cases/organisation/units/";

    private final Organise organise;
    private final UnitSheet sheet;
    private final UnitForms forms;
    private final FormWords words;
    private final CurrentPerson person;
    private final TownTime time;

    UnitPages(
            Organise organise,
            UnitSheet sheet,
            UnitForms forms,
            FormWords words,
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
        LocalDate day = forms.asked(Sent.page(typed));
        return page(unit(code), day, null, null, model, language);
    }

    @AllowedTo(Role.ADMIN)
    @PostMapping("/cases/organisation/units/{code}/name")
    String rename(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale language) {
        Sent sent = Sent.page(typed);
        Unit unit = unit(code);
        Form form = forms.renaming(unit);
        try {
            Names names = Names.of(forms.read(form, sent));
            Refusals.tried(() -> organise.rename(code, names.zh(), names.en()));
            return UNIT + code;
        } catch (InvalidRequest wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            FormView again = words.again(form, sent, wrong, language);
            return page(unit, time.today(), again, null, model, language);
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
        Sent sent = Sent.page(typed);
        Form form = forms.ending(organise.now(), unit(code));
        try {
            Answers wanted = forms.read(form, sent);
            LocalDate lastDay = wanted.day("until");
            String into = wanted.optionalText("successor");
            Refusals.tried(() -> organise.end(code, lastDay, into));
            return UNIT + code;
        } catch (InvalidRequest wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            FormView again = words.again(form, sent, wrong, language);
            return page(unit(code), time.today(), null, again, model, language);
        }
    }

    private Unit unit(String code) {
        return organise.now().find(code).orElseThrow(() -> new NotFound("unit " + code));
    }

    /**
     * @param name the form that renames it, and
     * @param end the one that ends it, when they come back; null while nothing is typed
     */
    private String page(
            Unit unit,
            LocalDate day,
            @Nullable FormView name,
            @Nullable FormView end,
            Model model,
            Locale language) {
        boolean administers = person.get().isOneOf(Role.ADMIN);
        sheet.show(organise.now(), unit, day, model, language);
        model.addAttribute("administers", administers);
        model.addAttribute("changes", administers && !unit.isOverOn(time.today()));
        model.addAttribute("asking", words.empty(forms.asking(day), language).inAddress());
        model.addAttribute(
                "naming", name == null ? words.empty(forms.renaming(unit), language) : name);
        model.addAttribute(
                "ending",
                end == null ? words.empty(forms.ending(organise.now(), unit), language) : end);
        return "organisation/unit";
    }
}
