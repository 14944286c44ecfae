package io.maplebridge.platform.page;

import io.maplebridge.platform.problem.ApiPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * {@code ?lang=en}, {@code ?lang=zh-CN}, {@code ?letters=large}, {@code ?letters=normal} on any
 * page are kept in a cookie, and the reader is sent back to the same address without them: so that
 * no link copied from the address bar changes another reader's language.
 */
@Component
class PreferenceSwitch extends OncePerRequestFilter {

    private static final Duration KEPT = Duration.ofDays(400);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || ApiPath.is(request)
                || (request.getParameter(Preferences.LANGUAGE) == null
                        && request.getParameter(Preferences.LETTERS) == null);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String language = request.getParameter(Preferences.LANGUAGE);
        if (language != null) {
            keep(response, Preferences.LANGUAGE, Preferences.language(language).toLanguageTag());
        }
        String letters = request.getParameter(Preferences.LETTERS);
        if (letters != null) {
            keep(
                    response,
                    Preferences.LETTERS,
                    letters.equals(Preferences.LARGE) ? Preferences.LARGE : "normal");
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, sameAddressWithout(request));
    }

    private static void keep(HttpServletResponse response, String name, String value) {
        ResponseCookie cookie =
                ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(KEPT)
                        .sameSite("Lax")
                        .httpOnly(true)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static String sameAddressWithout(HttpServletRequest request) {
        String address =
                UriComponentsBuilder.fromPath(request.getRequestURI())
                        .query(request.getQueryString())
                        .replaceQueryParam(Preferences.LANGUAGE)
                        .replaceQueryParam(Preferences.LETTERS)
                        .build()
                        .toUriString();
        // Two slashes in front would name another host.
        return "/" + address.replaceFirst("^[/\\\\]+", "");
    }
}
