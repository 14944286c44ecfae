package io.maplebridge.platform.access;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * People bring tokens of an outside issuer, programs those that we make. What a token says of its
 * issuer decides only who checks it, and that one checks this too.
 */
record ByIssuer(JwtDecoder ours, JwtDecoder outside) implements JwtDecoder {

    @Override
    public Jwt decode(String token) {
        return isOurs(token) ? ours.decode(token) : outside.decode(token);
    }

    private static boolean isOurs(String token) {
        try {
            return Claims.ISSUER.equals(JWTParser.parse(token).getJWTClaimsSet().getIssuer());
        } catch (ParseException | IllegalArgumentException e) {
            throw new BadJwtException("not a token", e);
        }
    }
}
