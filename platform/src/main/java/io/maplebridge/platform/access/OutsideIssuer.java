package io.maplebridge.platform.access;

import java.net.URI;
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
 */
@ConfigurationProperties("maplebridge.access")
public record OutsideIssuer(
        @Nullable URI issuerUri,
        @DefaultValue("") String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("villages") String villagesClaim) {

    public OutsideIssuer {
        if (issuerUri != null && audience.isBlank()) {
            throw new IllegalArgumentException(
                    "maplebridge.access.audience is missing: without it every token that the issuer"
                            + " makes for anybody would be good here");
        }
    }

    /** Whether our own sign-in is closed. */
    public boolean isUsed() {
        return issuerUri != null;
    }
}
