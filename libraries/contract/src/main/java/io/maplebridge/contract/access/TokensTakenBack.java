package io.maplebridge.contract.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of an account are good no longer: all that were made before a moment, or all of one
 * session.
 *
 * @param account subject of the tokens
 * @param madeBefore to the millisecond; of a session, when it ended
 * @param session that ended; null when it is every token made before
 * @param until when the last token of the session would have ended by itself, and this word means
 *     nothing any more; null without a session
 */
public record TokensTakenBack(
        String account, Instant madeBefore, @Nullable String session, @Nullable Instant until) {

    public TokensTakenBack(String account, Instant madeBefore) {
        this(account, madeBefore, null, null);
    }

    /** Key of the record: the newest word on an account never hides the end of one session. */
    public String key() {
        return session == null ? account : account + "#" + session;
    }
}
