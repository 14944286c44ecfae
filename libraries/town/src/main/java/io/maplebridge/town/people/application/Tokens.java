package io.maplebridge.town.people.application;

import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.access.SignInSession;
import java.time.Instant;

/** Makes the tokens that say who somebody is. */
public interface Tokens {

    /**
     * Signed; good until it expires or is taken back.
     *
     * @param session that it is of
     */
    String of(Person person, SignInSession session, Instant made, Instant expires);

    /**
     * The same for a program, which does nothing but what its scope says.
     *
     * @param scope words with blanks between
     */
    String ofProgram(Person program, String scope, Instant made, Instant expires);
}
