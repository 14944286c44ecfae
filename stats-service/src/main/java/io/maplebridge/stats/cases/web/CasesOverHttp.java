package io.maplebridge.stats.cases.web;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.platform.problem.Problem;
import io.maplebridge.platform.problem.ProblemMapping;
import io.maplebridge.stats.cases.application.DecidedCases;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Fallback;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks the case service, with the token of the person at work. */
@Component
@Fallback
class CasesOverHttp implements DecidedCases, ProblemMapping {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CaseServiceProperties where;
    private final RestClient client;

    CasesOverHttp(CaseServiceProperties where) {
        this.where = where;
        var requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build());
        requests.setReadTimeout(PATIENCE);
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public Page after(@Nullable UUID after) {
        UriComponentsBuilder question = UriComponentsBuilder.fromUri(where.told());
        if (after != null) {
            question.queryParam("after", after);
        }
        byte[] answer =
                client.get()
                        .uri(question.build().toUri())
                        .headers(headers -> headers.setBearerAuth(token()))
                        .retrieve()
                        .body(byte[].class);
        return ContractJson.read(answer == null ? new byte[0] : answer, Page.class);
    }

    /** The case service is away. */
    @Override
    public Optional<Problem> problemOf(Exception thrown) {
        return thrown instanceof RestClientException
                ? Optional.of(Problem.busy())
                : Optional.empty();
    }

    private static String token() {
        var person = SecurityContextHolder.getContext().getAuthentication();
        if (person != null && person.getCredentials() instanceof Jwt token) {
            return token.getTokenValue();
        }
        throw new IllegalStateException("nobody is signed in");
    }
}
