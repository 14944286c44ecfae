package io.maplebridge.platform.access;

import io.maplebridge.contract.access.RequestRefused.Reason;
import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a person through to the handlers of their roles. */
@Component
class RoleGate implements HandlerInterceptor, WebMvcConfigurer, ProblemMapping {

    private final CurrentPerson person;
    private final Refusals refusals;

    RoleGate(CurrentPerson person, Refusals refusals) {
        this.person = person;
        this.refusals = refusals;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        // The end of an answer that went on for a while, be it since the sign-in is over.
        boolean wasLetIn = request.getDispatcherType() == DispatcherType.ASYNC;
        if (!wasLetIn && handler instanceof HandlerMethod method && !lets(method)) {
            refusals.note(request, Reason.NOT_ALLOWED);
            throw new NotAllowed(request.getMethod() + " " + request.getRequestURI());
        }
        return true;
    }

    private boolean lets(HandlerMethod handler) {
        Admission admission = Admission.to(handler.getMethod(), handler.getBeanType());
        return admission.open() || person.find().filter(admission::lets).isPresent();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public Optional<Problem> problemOf(Exception thrown) {
        return switch (thrown) {
            case NotAllowed e -> Optional.of(Problem.of(HttpStatus.FORBIDDEN, "not-allowed"));
            case OutOfScope e ->
                    Optional.of(
                            Problem.of(HttpStatus.FORBIDDEN, "out-of-scope")
                                    .with(
                                            HttpHeaders.WWW_AUTHENTICATE,
                                            "Bearer error=\"insufficient_scope\""));
            default -> Optional.empty();
        };
    }
}
