package io.maplebridge.town.people.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in.
 *
 * @param idle without using the pages, and the longest life of a token that is not renewed
 * @param day however busy they are: one working day, then the password is asked for again
 * @param ownPhone a mediator on the phone, from the password on. No token outlives a duty that it
 *     says is held
 */
@ConfigurationProperties("maplebridge.access.session")
public record SessionTerms(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration day,
        @DefaultValue("30d") Duration ownPhone) {

    public SessionTerms {
        if (idle.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException(
                    "maplebridge.access.session.idle is shorter than a minute");
        }
    }

    /** After which no token is left of a session that is renewed no longer. */
    Duration longest() {
        return ownPhone.compareTo(day) > 0 ? ownPhone.plus(idle) : day.plus(idle);
    }
}
