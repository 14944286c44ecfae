package io.maplebridge.platform.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person behind the request at hand. */
@Component
public class CurrentPerson {

    /**
     * @throws IllegalStateException outside a request of somebody signed in
     */
    public Person get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /**
     * The sign-in that it is of.
     *
     * @throws IllegalStateException outside a request of somebody signed in
     */
    public SignInSession session() {
        return signedInPerson()
                .map(one -> Claims.session(one.getCredentials()))
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** What a program's token is for; empty for a person, whose roles say it. */
    public Optional<Scope> scope() {
        return signedInPerson().flatMap(one -> Claims.scope(one.getCredentials()));
    }

    /** Whether a published password was open when they signed in, or last renewed it. */
    public boolean isWarned() {
        return signedInPerson().filter(one -> Claims.isWarned(one.getCredentials())).isPresent();
    }

    public Optional<Person> find() {
        return signedInPerson().map(SignedIn::getPrincipal);
    }

    private static Optional<SignedIn> signedInPerson() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
