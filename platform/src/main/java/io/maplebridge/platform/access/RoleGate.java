package io.maplebridge.platform.access;

import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets a person through to the handlers of their roles. What a handler says of itself counts, and
 * one that says nothing is for nobody: a forgotten annotation is a closed door.
 */
@Component
class RoleGate implements HandlerInterceptor, WebMvcConfigurer, ProblemMapping {

    /** Becomes 403. */
    static final class NotAllowed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotAllowed(String what) {
            super(what);
        }
    }

    private final CurrentPerson person;

    RoleGate(CurrentPerson person) {
        this.person = person;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !lets(method)) {
            throw new NotAllowed(request.getMethod() + " " + request.getRequestURI());
        }
        return true;
    }

    private boolean lets(HandlerMethod handler) {
        if (handler.hasMethodAnnotation(OpenToAll.class)
                || ErrorController.class.isAssignableFrom(handler.getBeanType())) {
            return true;
        }
        return person.find()
                .filter(one ->
                        handler.hasMethodAnnotation(OpenToEverySignedIn.class)
                                || one.isOneOf(rolesOf(handler)))
                .isPresent();
    }

    /** None when the handler says nothing. */
    static Role[] rolesOf(HandlerMethod handler) {
        AllowedTo said = handler.getMethodAnnotation(AllowedTo.class);
        if (said == null) {
            said =
                    AnnotatedElementUtils.findMergedAnnotation(
                            handler.getBeanType(), AllowedTo.class);
        }
        return said == null ? new Role[0] : said.value();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public Optional<Problem> problemOf(Exception thrown) {
        return thrown instanceof NotAllowed
                ? Optional.of(Problem.of(HttpStatus.FORBIDDEN, "not-allowed"))
                : Optional.empty();
    }
}
