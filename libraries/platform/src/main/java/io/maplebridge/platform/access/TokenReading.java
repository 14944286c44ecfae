package io.maplebridge.platform.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Which tokens are good: RS256 by a key of ours, in time, not taken back. */
@Configuration(proxyBeanMethods = false)
class TokenReading {

    private static final Duration KEYS_KEPT = Duration.ofMinutes(5);
    private static final Duration KEYS_OUTLIVE_THEIR_SERVER = Duration.ofDays(1);

    @Bean
    JwtDecoder tokens(
            ObjectProvider<JWKSource<SecurityContext>> own,
            AccessSettings settings,
            OutsideIssuer issuer,
            TakenBack takenBack) {
        JwtDecoder ours = ours(own, settings, takenBack);
        return issuer.isUsed() ? new ByIssuer(ours, new OutsideTokens(issuer, takenBack)) : ours;
    }

    private static JwtDecoder ours(
            ObjectProvider<JWKSource<SecurityContext>> own,
            AccessSettings settings,
            TakenBack takenBack) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        JWKSource<SecurityContext> keys = own.getIfAvailable(() -> ofAnotherProcess(settings));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        // Times and issuer are checked below, with a reason each.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        inTime(), new JwtIssuerValidator(Claims.ISSUER), takenBack));
        return decoder;
    }

    /** A token without an end would be good for ever. */
    static JwtTimestampValidator inTime() {
        JwtTimestampValidator inTime = new JwtTimestampValidator(Duration.ofSeconds(30));
        inTime.setAllowEmptyExpiryClaim(false);
        return inTime;
    }

    /** Asked again from time to time, and kept when the other process is away. */
    private static JWKSource<SecurityContext> ofAnotherProcess(AccessSettings settings) {
        try {
            if ("file".equals(settings.keys().getScheme())) {
                return new ImmutableJWKSet<>(JWKSet.load(Path.of(settings.keys()).toFile()));
            }
            return JWKSourceBuilder.create(settings.keys().toURL())
                    .cache(KEYS_KEPT.toMillis(), Duration.ofSeconds(5).toMillis())
                    .retrying(true)
                    .outageTolerant(KEYS_OUTLIVE_THEIR_SERVER.toMillis())
                    .build();
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("maplebridge.access.keys: " + settings.keys(), e);
        }
    }
}
