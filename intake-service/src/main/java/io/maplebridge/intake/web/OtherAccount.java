package io.maplebridge.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.maplebridge.platform.access.Person;
import java.net.URLDecoder;
import org.jspecify.annotations.Nullable;

/**
 * An entry waited on a device where somebody else has signed in meanwhile. A browser sends the
 * cookie of whoever signed in last, whosever page is open: so the page says whose entry it is.
 */
final class OtherAccount extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the account that made the entry, escaped as in an address; programs do not send it. */
    static final String HEADER = "X-Entry-Of";

    private OtherAccount() {
        super("an entry of another account");
    }

    static void unless(Person sender, @Nullable String madeBy) {
        if (madeBy != null && !sender.account().equals(decoded(madeBy))) {
            throw new OtherAccount();
        }
    }

    private static String decoded(String madeBy) {
        try {
            return URLDecoder.decode(madeBy, UTF_8);
        } catch (IllegalArgumentException notEscaped) {
            return madeBy;
        }
    }
}
