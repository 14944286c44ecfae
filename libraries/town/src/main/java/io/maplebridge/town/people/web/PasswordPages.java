package io.maplebridge.town.people.web;

import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.OpenToEverySignedIn;
import io.maplebridge.platform.access.SessionCookie;
import io.maplebridge.platform.limits.Rate;
import io.maplebridge.platform.limits.RateLimited;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.ProblemWords;
import io.maplebridge.platform.problem.Violation;
import io.maplebridge.town.people.application.Passwords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A password of one's own. */
@Controller
class PasswordPages {

    private final Passwords passwords;
    private final SessionCookie cookie;
    private final CurrentPerson person;
    private final ProblemWords words;

    PasswordPages(
            Passwords passwords, SessionCookie cookie, CurrentPerson person, ProblemWords words) {
        this.passwords = passwords;
        this.cookie = cookie;
        this.person = person;
        this.words = words;
    }

    @OpenToEverySignedIn
    @GetMapping("/cases/password")
    String form(Model model) {
        model.addAttribute("must", person.get().roles().isEmpty());
        return "people/password";
    }

    @OpenToEverySignedIn
    @RateLimited(Rate.SIGN_IN)
    @PostMapping("/cases/password")
    String change(
            @RequestParam String old,
            @RequestParam String fresh,
            HttpServletResponse response,
            Model model,
            Locale language) {
        try {
            passwords.change(person.get().account(), old, fresh);
        } catch (InvalidRequest wrong) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            for (Violation violation : wrong.violations()) {
                model.addAttribute(
                        violation.pointer() + "Error", words.sentence(violation, language));
            }
            return form(model);
        }
        cookie.remove(response);
        return "redirect:/cases/sign-in?changed=yes";
    }
}
