package io.maplebridge.town.people.oidc;

import io.maplebridge.platform.access.CallerAddress;
import io.maplebridge.platform.access.OpenToAll;
import io.maplebridge.platform.access.OutsideIssuer;
import io.maplebridge.platform.access.SessionCookie;
import io.maplebridge.platform.limits.Rate;
import io.maplebridge.platform.limits.RateLimited;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.application.RefusalLines;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.people.application.Next;
import io.maplebridge.town.people.oidc.CodeFlow.IssuerAway;
import io.maplebridge.town.people.oidc.CodeFlow.NotSignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** To the issuer, and back from it. */
@Controller
class ElsewherePages {

    private static final Logger log = LoggerFactory.getLogger(ElsewherePages.class);
    private static final String COOKIE = "maplebridge-handshake";
    private static final Duration WHILE = Duration.ofMinutes(10);

    private final OutsideIssuer issuer;
    private final CodeFlow flow;
    private final SessionCookie session;
    private final AuditTrail trail;
    private final RefusalLines refusals;

    ElsewherePages(
            OutsideIssuer issuer,
            CodeFlow flow,
            SessionCookie session,
            AuditTrail trail,
            RefusalLines refusals) {
        this.refusals = refusals;
        this.issuer = issuer;
        this.flow = flow;
        this.session = session;
        this.trail = trail;
    }

    @OpenToAll
    @RateLimited(Rate.SIGN_IN)
    @GetMapping("/cases/sign-in/elsewhere")
    String go(
            @RequestParam(required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        mustBeUsed();
        Handshake handshake = Handshake.to(Next.of(next, request).path());
        String there;
        try {
            there = flow.begin(handshake).toString();
        } catch (IssuerAway away) {
            return notNow(away);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(handshake.asCookie(), WHILE));
        return "redirect:" + there;
    }

    @OpenToAll
    @RateLimited(Rate.SIGN_IN)
    @GetMapping(CodeFlow.RETURN)
    String back(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String state,
            @CookieValue(name = COOKIE, required = false) @Nullable String kept,
            HttpServletResponse response) {
        mustBeUsed();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
        Optional<Handshake> handshake = Optional.ofNullable(kept).flatMap(Handshake::of);
        if (code == null
                || handshake.filter(one -> one.state().getValue().equals(state)).isEmpty()) {
            return refused("no answer to a question of this browser", null);
        }
        try {
            Jwt token = flow.finish(handshake.get(), code);
            Instant end = Objects.requireNonNull(token.getExpiresAt());
            session.put(response, token.getTokenValue(), Duration.between(Instant.now(), end));
            trail.write(
                    Deed.SIGNED_IN,
                    Objects.requireNonNullElse(token.getSubject(), ""),
                    "",
                    "",
                    CallerAddress.current());
            return "redirect:" + Next.of(handshake.get().next()).path();
        } catch (NotSignedIn no) {
            return refused(no.getMessage(), no.getCause());
        } catch (IssuerAway away) {
            return notNow(away);
        }
    }

    private void mustBeUsed() {
        if (!issuer.sendsBrowsers()) {
            throw new NotFound("no outside issuer for browsers");
        }
    }

    private String refused(@Nullable String why, @Nullable Throwable cause) {
        log.warn("Not signed in: {}: {}", why, cause == null ? "" : cause.getMessage());
        refusals.write(Deed.SIGN_IN_REFUSED, "");
        return "redirect:/cases/sign-in?trouble=elsewhere";
    }

    private static String notNow(IssuerAway away) {
        log.warn("Nobody can sign in now: {}", String.valueOf(away.getCause()));
        return "redirect:/cases/sign-in?trouble=away";
    }

    /** Lax: the issuer's page leads back here, and the browser must bring it then. */
    private String cookie(String value, Duration life) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure("https".equals(Objects.requireNonNull(issuer.publicUrl()).getScheme()))
                .sameSite("Lax")
                .path("/cases/sign-in")
                .maxAge(life)
                .build()
                .toString();
    }
}
