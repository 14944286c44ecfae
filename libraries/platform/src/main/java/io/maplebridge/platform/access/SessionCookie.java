package io.maplebridge.platform.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The token in the reader's browser: out of reach of scripts and of other sites' pages. */
@Component
public class SessionCookie {

    private static final String NAME = "maplebridge";

    private final boolean secure;

    SessionCookie(AccessSettings settings, ObjectProvider<ServerProperties> server) {
        Boolean said = settings.secureCookie();
        this.secure = said == null ? hasTls(server.getIfAvailable()) : said;
    }

    private static boolean hasTls(@Nullable ServerProperties server) {
        return server != null && Ssl.isEnabled(server.getSsl());
    }

    static Optional<String> of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return Optional.ofNullable(cookie).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    public void put(HttpServletResponse response, String token, Duration life) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, life));
    }

    public void remove(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
    }

    private String cookie(String token, Duration life) {
        return ResponseCookie.from(NAME, token)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build()
                .toString();
    }
}
