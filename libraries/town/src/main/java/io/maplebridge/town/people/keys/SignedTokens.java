package io.maplebridge.town.people.keys;

import io.maplebridge.platform.access.Claims;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.access.PublishedPasswords;
import io.maplebridge.platform.access.SignInSession;
import io.maplebridge.town.people.application.Tokens;
import java.time.Instant;
import java.util.Map;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Tokens signed with our key. */
final class SignedTokens implements Tokens {

    private final JwtEncoder encoder;
    private final PublishedPasswords published;

    SignedTokens(JwtEncoder encoder, PublishedPasswords published) {
        this.published = published;
        this.encoder = encoder;
    }

    @Override
    public String of(Person person, SignInSession session, Instant made, Instant expires) {
        Map<String, Object> claims = Claims.of(person, session, made);
        return sign(person, published.areOpen() ? Claims.warned(claims) : claims, made, expires);
    }

    @Override
    public String ofProgram(Person program, String scope, Instant made, Instant expires) {
        return sign(program, Claims.ofProgram(program, scope, made), made, expires);
    }

    private String sign(Person whose, Map<String, Object> more, Instant made, Instant expires) {
        JwtClaimsSet claims =
                JwtClaimsSet.builder()
                        .issuer(Claims.ISSUER)
                        .subject(whose.account())
                        .issuedAt(made)
                        .expiresAt(expires)
                        .claims(all -> all.putAll(more))
                        .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
