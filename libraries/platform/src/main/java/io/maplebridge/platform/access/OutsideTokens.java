package io.maplebridge.platform.access;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * Which tokens of an outside issuer are good: signed by one of its keys, for us, in time. Its
 * discovery document is read when the first token comes, so that a start does not need it; while it
 * cannot be had the answer is "not now".
 */
final class OutsideTokens implements JwtDecoder {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final JwtDecoder whenFound;

    OutsideTokens(OutsideIssuer issuer, TakenBack takenBack) {
        this.whenFound = new SupplierJwtDecoder(() -> found(issuer, takenBack));
    }

    private static JwtDecoder found(OutsideIssuer issuer, TakenBack takenBack) {
        String name = Objects.requireNonNull(issuer.issuerUri()).toString();
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withIssuerLocation(name)
                        .restOperations(impatient())
                        .jwsAlgorithms(all ->
                                all.addAll(
                                        List.of(
                                                SignatureAlgorithm.RS256,
                                                SignatureAlgorithm.PS256,
                                                SignatureAlgorithm.ES256)))
                        .build();
        decoder.setClaimSetConverter(new OutsideClaims(issuer));
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        TokenReading.inTime(),
                        new JwtIssuerValidator(name),
                        new JwtClaimValidator<List<String>>(
                                "aud", audience -> isFor(issuer, audience)),
                        takenBack));
        return decoder;
    }

    private static boolean isFor(OutsideIssuer issuer, List<String> audience) {
        return audience != null && issuer.isFor(audience);
    }

    private static RestTemplate impatient() {
        var requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return new RestTemplate(requests);
    }

    @Override
    public Jwt decode(String token) {
        try {
            return whenFound.decode(token);
        } catch (JwtDecoderInitializationException away) {
            throw new JwtException("the issuer cannot be asked", away);
        }
    }
}
