package io.maplebridge.platform.page;

import io.maplebridge.platform.access.ReadingMethods;
import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses a change that another site's page sends with the reader's browser. Browsers say where a
 * request was started ({@code Sec-Fetch-Site}); programs that are no browsers do not send it.
 */
@Component
class SameSiteGuard implements HandlerInterceptor, WebMvcConfigurer, ProblemMapping {

    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (!ReadingMethods.include(request) && site != null && !OUR_OWN.contains(site)) {
            throw new CrossSite(site);
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public Optional<Problem> problemOf(Exception thrown) {
        return thrown instanceof CrossSite
                ? Optional.of(Problem.of(HttpStatus.FORBIDDEN, "cross-site"))
                : Optional.empty();
    }
}
