package io.maplebridge.platform.access;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An OpenID Connect issuer that people sign in with in the place of our own accounts.
 *
 * @param issuerUri where its discovery document is found, and what its tokens say they are from;
 *     null when people sign in here
 * @param audience what its tokens for us say they are for
 * @param rolesClaim where a token says the roles, ours by name; a dot leads into a claim
 * @param villagesClaim where it says the codes of a mediator's villages
 * @param unitsClaim where it says the codes of the units somebody belongs to: what accuses one of
 *     them is kept from them
 * @param clientId what the issuer knows us by when browsers sign in there and come back; null when
 *     a proxy before us brings their tokens
 * @param clientSecret that goes with it; null for a public client
 * @param publicUrl under which browsers find us, without a path: the issuer sends them back to it
 */
@ConfigurationProperties("maplebridge.access")
public record OutsideIssuer(
        @Nullable URI issuerUri,
        @DefaultValue("") String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("villages") String villagesClaim,
        @DefaultValue("units") String unitsClaim,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable URI publicUrl) {

    public OutsideIssuer {
        if (issuerUri != null && audience.isBlank()) {
            throw new IllegalArgumentException(
                    "maplebridge.access.audience is missing: without it every token that the issuer"
                            + " makes for anybody would be good here");
        }
        if (clientId != null && publicUrl == null) {
            throw new IllegalArgumentException(
                    "maplebridge.access.public-url is missing: the issuer sends browsers back to it");
        }
    }

    /** Whether browsers are sent there, and come back with a code. */
    public boolean sendsBrowsers() {
        return issuerUri != null && clientId != null;
    }

    /** Whether our own sign-in is closed. */
    public boolean isUsed() {
        return issuerUri != null;
    }

    /** What a token may be for: the audience of programs' tokens, the client of browsers'. */
    boolean isFor(List<String> tokensAudience) {
        return tokensAudience.contains(audience)
                || (clientId != null && tokensAudience.contains(clientId));
    }

    @Override
    public String toString() {
        return "OutsideIssuer[" + issuerUri + ", client " + clientId + "]";
    }
}
