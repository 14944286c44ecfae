package io.maplebridge.town.people.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.OpenToAll;
import io.maplebridge.platform.access.OpenToEverySignedIn;
import io.maplebridge.platform.access.OutsideIssuer;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.access.SessionCookie;
import io.maplebridge.platform.limits.Rate;
import io.maplebridge.platform.limits.RateLimited;
import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.people.application.Next;
import io.maplebridge.town.people.application.Passwords;
import io.maplebridge.town.people.application.PublishedPassword;
import io.maplebridge.town.people.application.Sessions;
import io.maplebridge.town.people.application.SignIn;
import io.maplebridge.town.people.application.SignIn.Session;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Signing in and out in a browser: the token lives in a cookie. */
@Controller
class SignInPages {

    private final SignIn signIn;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CurrentPerson person;
    private final DemoAccounts demo;
    private final OutsideIssuer issuer;
    private final AuditTrail trail;

    SignInPages(
            SignIn signIn,
            Passwords passwords,
            Sessions sessions,
            SessionCookie cookie,
            CurrentPerson person,
            DemoAccounts demo,
            OutsideIssuer issuer,
            AuditTrail trail) {
        this.trail = trail;
        this.signIn = signIn;
        this.passwords = passwords;
        this.sessions = sessions;
        this.cookie = cookie;
        this.person = person;
        this.demo = demo;
        this.issuer = issuer;
    }

    @OpenToAll
    @GetMapping("/cases/sign-in")
    String form(
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            Model model) {
        return form(Next.of(next, request), "", model);
    }

    private String form(Next next, String account, Model model) {
        model.addAttribute("next", next.path());
        model.addAttribute("account", account);
        model.addAttribute("demo", demo.shown());
        model.addAttribute("issuer", issuer.issuerUri());
        model.addAttribute("sendsBrowsers", issuer.sendsBrowsers());
        return "people/sign-in";
    }

    @OpenToAll
    @RateLimited(Rate.SIGN_IN)
    @PostMapping("/cases/sign-in")
    String signIn(
            @RequestParam String account,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            Session session = signIn.signIn(account, password, Phone.asks(request));
            cookie.put(response, session.token(), session.life());
            return "redirect:"
                    + (session.mustChange() ? "/cases/password" : Next.of(next, request).path());
        } catch (SignIn.Refused wrong) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("trouble", "sign-in.refused");
        } catch (PublishedPassword known) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            model.addAttribute("published", known.why());
        } catch (SignIn.Shut shut) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            Duration wait = shut.untilNextTry();
            response.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
            model.addAttribute("trouble", "sign-in.shut");
            model.addAttribute("minutes", wait.toMinutes() + 1);
        }
        return form(Next.of(next, request), account, model);
    }

    /** To the first place of one's role. */
    @OpenToEverySignedIn
    @GetMapping("/cases/start")
    String start() {
        Person reader = person.get();
        if (reader.isOneOf(Role.ADMIN)) {
            return "redirect:/cases/accounts";
        }
        if (reader.onlyMediates()) {
            return "redirect:/intake";
        }
        if (reader.isOneOf(Role.MEDIATOR, Role.OFFICE, Role.LEADER)) {
            return "redirect:/cases";
        }
        return reader.isOneOf(Role.WRITER) ? "redirect:/stats" : "redirect:/cases/password";
    }

    @OpenToEverySignedIn
    @PostMapping("/cases/sign-out")
    String signOut(
            @RequestParam(defaultValue = "false") boolean everywhere,
            HttpServletResponse response) {
        // First: whatever cannot be told to the others now, this browser is out.
        cookie.remove(response);
        if (everywhere) {
            passwords.signOutEverywhere(person.get().account());
        } else {
            trail.write(Deed.SIGNED_OUT, "", "");
            sessions.end(person.get().account(), person.session());
        }
        return "redirect:/cases/sign-in";
    }

    /** Asked by the pages while somebody uses them. */
    @OpenToEverySignedIn
    @PostMapping("/cases/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void renew(HttpServletResponse response) {
        Session session = signIn.renew(person.get().account(), person.session());
        cookie.put(response, session.token(), session.life());
    }
}
