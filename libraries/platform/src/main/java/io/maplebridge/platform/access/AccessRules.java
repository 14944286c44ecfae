package io.maplebridge.platform.access;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who gets as far as a handler: whoever brings a good token, in the session cookie or as a bearer.
 * Open to all are sign-in, the public keys, health, and the files every page needs. What a role may
 * do is said at the handlers and held by {@link RoleGate}.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class AccessRules {

    /** Where a person signs in. */
    static final String SIGN_IN = "/cases/sign-in";

    private static final String[] OPEN = {
        SIGN_IN,
        "/cases/sign-in/elsewhere",
        "/cases/sign-in/return",
        "/cases/api/tokens",
        "/cases/api/keys",
        "/intake/offline",
        "/actuator/health/**",
        "/actuator/info",
        "/livez",
        "/readyz",
        "/webjars/**",
        "/favicon.ico"
    };
    private static final RequestMatcher STATIC =
            RegexRequestMatcher.regexMatcher(
                    "/(maplebridge|intake|cases|stats)/[a-z-]+\\.(js|css|svg|png|json)");

    /** As the handlers see a path: however its letters were escaped. */
    private static final RequestMatcher SIGNING_IN = PathPatternRequestMatcher.pathPattern(SIGN_IN);

    @Bean
    SecurityFilterChain accessChain(
            HttpSecurity http, CookieContext cookie, Stranger stranger, ManagementPort management) {
        return http.securityContext(context -> context.securityContextRepository(cookie))
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(CsrfConfigurer::spa)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(AccessRules::isSentByABrowser))
                .authorizeHttpRequests(requests ->
                        // The end of an answer that went on is of a request that was let in.
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .requestMatchers(STATIC)
                                .permitAll()
                                .requestMatchers(management.figures())
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll()
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(bearer ->
                        bearer.jwt(jwt -> jwt.jwtAuthenticationConverter(SignedIn::new))
                                .authenticationEntryPoint(stranger)
                                .accessDeniedHandler(stranger)
                                .withObjectPostProcessor(answeringBy(stranger)))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(stranger).accessDeniedHandler(stranger))
                .build();
    }

    /** The filter alone would make a 500 of keys that cannot be had. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringBy(
            Stranger stranger) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(stranger::commence);
                return filter;
            }
        };
    }

    /**
     * A change that a browser sends with the cookie, or a sign-in: another site's page could have
     * told it to. A program brings its token itself, and a request with neither is refused anyway.
     */
    private static boolean isSentByABrowser(HttpServletRequest request) {
        return !ReadingMethods.include(request)
                && (SessionCookie.of(request).isPresent() || SIGNING_IN.matches(request));
    }
}
