package io.maplebridge.platform.access;

import io.maplebridge.contract.access.RequestRefused.Reason;
import io.maplebridge.platform.problem.ApiPath;
import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/**
 * What becomes of a request without a good token: a program is told 401, or 503 while no keys can
 * be had to check it with; a reader is led to the sign-in page and back.
 */
@Component
class Stranger implements AuthenticationEntryPoint, AccessDeniedHandler, ProblemMapping {

    private final HandlerExceptionResolver answers;
    private final LocaleResolver language;
    private final Refusals refusals;

    // Lazy: the answers ask everybody who knows a problem, and so this class.
    Stranger(
            @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver answers,
            LocaleResolver language,
            Refusals refusals) {
        this.answers = answers;
        this.language = language;
        this.refusals = refusals;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (ApiPath.is(request)) {
            answer(request, response, e);
        } else if (isForOperators(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (request.getHeader("HX-Request") != null) {
            String shown = OwnAddress.inside(request.getHeader("HX-Current-URL"), request);
            response.setHeader("HX-Redirect", signIn(shown));
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(signIn(wanted(request)));
        }
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        refusals.note(request, Reason.CROSS_SITE);
        if (ApiPath.is(request)) {
            answer(request, response, e);
        } else if (isForOperators(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** No reader comes there, and the port they have of their own has no pages. */
    private static boolean isForOperators(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator");
    }

    /** Before the dispatcher has seen the request nobody has said who reads which language. */
    private void answer(
            HttpServletRequest request, HttpServletResponse response, RuntimeException e) {
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, language);
        answers.resolveException(request, response, null, e);
    }

    @Override
    public Optional<Problem> problemOf(Exception thrown) {
        return switch (thrown) {
            case AuthenticationServiceException e -> Optional.of(Problem.busy());
            case AuthenticationException e ->
                    Optional.of(
                            Problem.of(HttpStatus.UNAUTHORIZED, "sign-in")
                                    .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
            case CsrfException e -> Optional.of(Problem.of(HttpStatus.FORBIDDEN, "cross-site"));
            case AccessDeniedException e ->
                    Optional.of(Problem.of(HttpStatus.FORBIDDEN, "not-allowed"));
            default -> Optional.empty();
        };
    }

    /** After a press the page that it was made on: what was pressed is no page, mostly. */
    private static String wanted(HttpServletRequest request) {
        String page = OwnAddress.inside(request.getHeader(HttpHeaders.REFERER), request);
        if (!ReadingMethods.include(request) && page != null && page.startsWith("/")) {
            return page;
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String signIn(@Nullable String wanted) {
        return AccessRules.SIGN_IN
                + "?next="
                + URLEncoder.encode(wanted == null ? "/" : wanted, StandardCharsets.UTF_8);
    }
}
