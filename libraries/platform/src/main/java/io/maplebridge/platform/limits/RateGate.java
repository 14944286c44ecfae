package io.maplebridge.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.maplebridge.platform.access.CallerAddress;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.access.Refusals;
import io.maplebridge.platform.limits.RateSettings.Allowance;
import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Turns away, for a while, who asks too often. Behind the gate of the roles. */
@Component
class RateGate implements HandlerInterceptor, WebMvcConfigurer, ProblemMapping {

    /** Becomes 429. */
    static final class TooOften extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final long seconds;

        TooOften(long seconds) {
            super("too often; again in " + seconds + " s");
            this.seconds = seconds;
        }
    }

    private record Caller(Rate rate, String who) {}

    private record Asked(Caller caller, String value) {}

    private static final int AFTER_THE_ROLES = 1;
    private static final long MOST_CALLERS = 100_000;

    private final RateSettings settings;
    private final CurrentPerson person;
    private final Refusals refusals;

    // A bucket nobody drew from for so long is full again, whatever the allowance.
    private final Cache<Caller, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(MOST_CALLERS)
                    .expireAfterAccess(Duration.ofHours(1))
                    .build();

    private final Cache<Asked, Boolean> recent =
            Caffeine.newBuilder()
                    .maximumSize(MOST_CALLERS)
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .build();

    RateGate(RateSettings settings, CurrentPerson person, Refusals refusals) {
        this.settings = settings;
        this.person = person;
        this.refusals = refusals;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            RateLimited limit = method.getMethodAnnotation(RateLimited.class);
            if (limit != null) {
                Caller caller = new Caller(limit.value(), who(request));
                if (limit.with().isEmpty() || isNew(caller, request.getParameter(limit.with()))) {
                    draw(caller, request);
                }
            }
        }
        return true;
    }

    private boolean isNew(Caller caller, @Nullable String value) {
        return value != null
                && !value.isBlank()
                && recent.asMap().putIfAbsent(new Asked(caller, value), true) == null;
    }

    private String who(HttpServletRequest request) {
        return person.find()
                .map(Person::account)
                .orElseGet(() -> CallerAddress.networkOf(request.getRemoteAddr()));
    }

    private void draw(Caller caller, HttpServletRequest request) {
        ConsumptionProbe drawn = buckets.get(caller, this::full).tryConsumeAndReturnRemaining(1);
        if (!drawn.isConsumed()) {
            refusals.noteTooOften(request);
            Duration wait = Duration.ofNanos(drawn.getNanosToWaitForRefill());
            throw new TooOften(wait.toSeconds() + 1);
        }
    }

    private Bucket full(Caller caller) {
        Allowance allowance = settings.of(caller.rate());
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(allowance.atOnce())
                                .refillGreedy(allowance.perMinute(), Duration.ofMinutes(1)))
                .build();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(AFTER_THE_ROLES);
    }

    @Override
    public Optional<Problem> problemOf(Exception thrown) {
        return thrown instanceof TooOften e
                ? Optional.of(
                        Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-often", e.seconds)
                                .with(HttpHeaders.RETRY_AFTER, Long.toString(e.seconds)))
                : Optional.empty();
    }
}
