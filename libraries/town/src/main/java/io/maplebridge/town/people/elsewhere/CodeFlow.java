package io.maplebridge.town.people.elsewhere;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import io.maplebridge.platform.access.OutsideIssuer;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * OpenID Connect's authorization code with PKCE (RFC 7636). What comes of it is the issuer's own ID
 * token, checked as every token is, and made for this one handshake as its nonce says.
 */
@Component
class CodeFlow {

    static final String RETURN = "/cases/sign-in/return";

    private static final int PATIENCE_MS = 3_000;

    private final OutsideIssuer issuer;
    private final JwtDecoder tokens;
    private volatile @Nullable OIDCProviderMetadata found;

    CodeFlow(OutsideIssuer issuer, JwtDecoder tokens) {
        this.issuer = issuer;
        this.tokens = tokens;
    }

    /** It did not end in a sign-in; the message says why, for the log. */
    static final class NotSignedIn extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotSignedIn(String why, @Nullable Throwable cause) {
            super(why, cause);
        }
    }

    /**
     * Where the browser goes.
     *
     * @throws IssuerAway when its discovery document cannot be had
     */
    URI begin(Handshake handshake) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile"), client(), back())
                .endpointURI(issuer().getAuthorizationEndpointURI())
                .state(handshake.state())
                .nonce(handshake.nonce())
                .codeChallenge(handshake.verifier(), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** The issuer does not answer now. */
    static final class IssuerAway extends RuntimeException {
        private static final long serialVersionUID = 1L;

        IssuerAway(Exception cause) {
            super("the issuer does not answer", cause);
        }
    }

    /**
     * The token that the code is worth.
     *
     * @throws NotSignedIn when the issuer takes the code for wrong, or its token is not good
     * @throws IssuerAway when it does not answer
     */
    Jwt finish(Handshake handshake, String code) {
        String idToken = exchange(handshake, code);
        try {
            Jwt token = tokens.decode(idToken);
            if (!handshake.nonce().getValue().equals(token.getClaimAsString("nonce"))) {
                throw new NotSignedIn("the token was made for another sign-in", null);
            }
            return token;
        } catch (JwtException notGood) {
            throw new NotSignedIn("the token is not good", notGood);
        }
    }

    private String exchange(Handshake handshake, String code) {
        try {
            HTTPRequest request = request(handshake, code).toHTTPRequest();
            request.setConnectTimeout(PATIENCE_MS);
            request.setReadTimeout(PATIENCE_MS);
            TokenResponse answer = OIDCTokenResponseParser.parse(request.send());
            if (answer instanceof OIDCTokenResponse good
                    && good.getOIDCTokens().getIDTokenString() != null) {
                return good.getOIDCTokens().getIDTokenString();
            }
            throw new NotSignedIn("the code is worth no token", null);
        } catch (ParseException unreadable) {
            throw new NotSignedIn("an answer without a token", unreadable);
        } catch (IOException e) {
            throw new IssuerAway(e);
        }
    }

    private TokenRequest request(Handshake handshake, String code) {
        var grant =
                new AuthorizationCodeGrant(
                        new AuthorizationCode(code), back(), handshake.verifier());
        URI endpoint = issuer().getTokenEndpointURI();
        String secret = issuer.clientSecret();
        return secret == null
                ? new TokenRequest.Builder(endpoint, client(), grant).build()
                : new TokenRequest.Builder(
                                endpoint,
                                new ClientSecretBasic(client(), new Secret(secret)),
                                grant)
                        .build();
    }

    private ClientID client() {
        return new ClientID(Objects.requireNonNull(issuer.clientId()));
    }

    private URI back() {
        return Objects.requireNonNull(issuer.publicUrl()).resolve(RETURN);
    }

    /** Asked when it is first needed; a start does not need it. */
    private OIDCProviderMetadata issuer() {
        OIDCProviderMetadata known = found;
        if (known == null) {
            try {
                URI name = Objects.requireNonNull(issuer.issuerUri());
                known = OIDCProviderMetadata.resolve(new Issuer(name), PATIENCE_MS, PATIENCE_MS);
                found = known;
            } catch (Exception e) {
                throw new IssuerAway(e);
            }
        }
        return known;
    }
}
