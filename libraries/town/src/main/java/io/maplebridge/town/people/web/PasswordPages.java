package io.maplebridge.town.people.web;

import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.OpenToEverySignedIn;
import io.maplebridge.platform.access.SessionCookie;
import io.maplebridge.platform.form.Answers;
import io.maplebridge.platform.form.Field;
import io.maplebridge.platform.form.FieldType;
import io.maplebridge.platform.form.Form;
import io.maplebridge.platform.form.FormView;
import io.maplebridge.platform.form.FormWords;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.limits.Rate;
import io.maplebridge.platform.limits.RateLimited;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.people.application.Passwords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A password of one's own. */
@Controller
class PasswordPages {

    private static final Form FORM =
            Form.of(
                    "password",
                    Field.of("old", FieldType.PASSWORD),
                    Field.of("fresh", FieldType.NEW_PASSWORD));

    private final Passwords passwords;
    private final SessionCookie cookie;
    private final CurrentPerson person;
    private final FormWords words;
    private final TownTime time;

    PasswordPages(
            Passwords passwords,
            SessionCookie cookie,
            CurrentPerson person,
            FormWords words,
            TownTime time) {
        this.time = time;
        this.passwords = passwords;
        this.cookie = cookie;
        this.person = person;
        this.words = words;
    }

    @OpenToEverySignedIn
    @GetMapping("/cases/password")
    String form(Model model, Locale language) {
        return page(words.empty(FORM, language), model);
    }

    private String page(FormView form, Model model) {
        model.addAttribute("must", person.get().roles().isEmpty());
        model.addAttribute("form", form);
        return "people/password";
    }

    @OpenToEverySignedIn
    @RateLimited(Rate.SIGN_IN)
    @PostMapping("/cases/password")
    String change(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            Locale language) {
        Sent sent = Sent.page(typed);
        try {
            Answers answers = FORM.read(sent, time.today());
            passwords.change(person.get().account(), answers.text("old"), answers.text("fresh"));
        } catch (InvalidRequest wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(words.again(FORM, sent, wrong, language), model);
        }
        cookie.remove(response);
        return "redirect:/cases/sign-in?changed=yes";
    }
}
