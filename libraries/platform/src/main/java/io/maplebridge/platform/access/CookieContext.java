package io.maplebridge.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Reads who is at work from the session cookie. Apart from the bearer header on purpose: what a
 * browser sends by itself needs protection against forged requests, what a program sends does not.
 * A token that is no longer good is nobody's.
 */
@Component
class CookieContext implements SecurityContextRepository {

    private final JwtDecoder tokens;

    CookieContext(JwtDecoder tokens) {
        this.tokens = tokens;
    }

    private SecurityContext read(HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        SessionCookie.of(request)
                .ifPresent(token -> {
                    try {
                        context.setAuthentication(new SignedIn(tokens.decode(token)));
                    } catch (JwtException | AuthenticationException notGood) {
                        // Expired, revoked or forged: as if it were not there.
                    }
                });
        return context;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new ReadOnce(() -> read(request));
    }

    @Override
    @Deprecated
    @SuppressWarnings("removal")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return read(holder.getRequest());
    }

    /** The token is the session: there is nothing else to keep. */
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionCookie.of(request).isPresent();
    }
}
