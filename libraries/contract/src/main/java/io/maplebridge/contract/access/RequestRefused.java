package io.maplebridge.contract.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has signed in asked for what is not theirs.
 *
 * @param account that asked; key of the record
 * @param role it asked with
 * @param request method and route, such as {@code GET /cases/{id}}: never what was typed
 * @param caseId that it was about, if any
 */
public record RequestRefused(
        UUID id,
        Instant at,
        String account,
        String role,
        String request,
        @Nullable UUID caseId,
        Reason reason) {

    /** Why it was refused. */
    public enum Reason {
        /** Nobody of that role may do it. */
        NOT_ALLOWED,
        /** It concerns another village. */
        OTHER_VILLAGE,
        /** It accuses the unit of the one who asked. */
        ACCUSED_UNIT,
        /** It was sent by another site's page, or without proof that it was not. */
        CROSS_SITE
    }
}
