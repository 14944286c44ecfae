package io.maplebridge.platform.access;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;

/** A person whose token was found good. What they may do is decided by {@link RoleGate}. */
final class SignedIn extends AbstractAuthenticationToken {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Person person;
    private final Jwt token;

    SignedIn(Jwt token) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.person = Claims.person(token);
        this.token = token;
        setAuthenticated(true);
    }

    @Override
    public Person getPrincipal() {
        return person;
    }

    @Override
    public Jwt getCredentials() {
        return token;
    }

    @Override
    public String getName() {
        return person.account();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && token.equals(that.token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }
}
