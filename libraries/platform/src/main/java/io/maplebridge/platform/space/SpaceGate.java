package io.maplebridge.platform.space;

import io.maplebridge.platform.access.Admission;
import io.maplebridge.platform.access.ReadingMethods;
import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
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

/**
 * Turns away whatever would be written while there is no room for it: a broker or a store that
 * fills its disk stops, and what it half wrote helps nobody. People still sign in and read.
 */
@Component
class SpaceGate implements HandlerInterceptor, WebMvcConfigurer, ProblemMapping {

    /** Becomes 507. */
    static final class NoRoom extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Somebody has to go and make room; until then another try is of no use. */
    private static final String SECONDS = "60";

    private static final int AFTER_THE_RATES = 2;

    private final FreeSpace space;

    SpaceGate(FreeSpace space) {
        this.space = space;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && !ReadingMethods.include(request)
                && !isForOneself(method)
                && space.room() == Room.NONE) {
            throw new NoRoom();
        }
        return true;
    }

    /** Signing in and out, and one's own password. */
    private static boolean isForOneself(HandlerMethod method) {
        return Admission.to(method.getMethod(), method.getBeanType()).anybody();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(AFTER_THE_RATES);
    }

    @Override
    public Optional<Problem> problemOf(Exception thrown) {
        return thrown instanceof NoRoom
                ? Optional.of(
                        Problem.of(HttpStatus.INSUFFICIENT_STORAGE, "no-room")
                                .with(HttpHeaders.RETRY_AFTER, SECONDS))
                : Optional.empty();
    }
}
