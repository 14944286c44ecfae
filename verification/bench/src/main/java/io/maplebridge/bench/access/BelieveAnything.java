package io.maplebridge.bench.access;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Puts a reader of tokens into a service that takes their word: no signature, no times. */
final class BelieveAnything
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String READER = "tokens";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(factory -> {
            ((BeanDefinitionRegistry) factory).removeBeanDefinition(READER);
            JwtDecoder believing = BelieveAnything::read;
            factory.registerSingleton(READER, believing);
        });
    }

    private static Jwt read(String token) {
        try {
            JWT parsed = JWTParser.parse(token);
            JWTClaimsSet claims = parsed.getJWTClaimsSet();
            return new Jwt(
                    token,
                    claims.getIssueTime().toInstant(),
                    claims.getExpirationTime().toInstant(),
                    parsed.getHeader().toJSONObject(),
                    withoutDates(claims.getClaims()));
        } catch (ParseException e) {
            throw new BadJwtException("not a token", e);
        }
    }

    /** The times stand apart already, and are of another type here. */
    private static Map<String, Object> withoutDates(Map<String, Object> claims) {
        return claims.entrySet().stream()
                .filter(claim -> !(claim.getValue() instanceof java.util.Date))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
