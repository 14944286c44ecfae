package io.maplebridge.contract.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for what is not theirs, or too often.
 *
 * @param account that asked, empty for one who has not signed in; key of the record
 * @param role it asked with
 * @param request method and route, such as {@code GET /cases/{id}}: never what was typed
 * @param caseId that it was about, if any
 * @param address that it came from; null when somebody had signed in
 * @param times how often, when it stands for several of which it is the last; null for itself alone
 */
public record RequestRefused(
        UUID id,
        Instant at,
        String account,
        String role,
        String request,
        @Nullable UUID caseId,
        Reason reason,
        @Nullable String address,
        @Nullable Integer times) {

    /** Why it was refused. */
    public enum Reason {
        /** Nobody of that role may do it. */
        NOT_ALLOWED,
        /** It concerns another village. */
        OTHER_VILLAGE,
        /** It accuses the unit of the one who asked. */
        ACCUSED_UNIT,
        /** It was sent by another site's page, or without proof that it was not. */
        CROSS_SITE,
        /** It came more often than the allowance lets it. */
        TOO_OFTEN
    }

    /** The last of so many. */
    public RequestRefused standingFor(int all) {
        Integer several = all == 1 ? null : all;
        return new RequestRefused(id, at, account, role, request, caseId, reason, address, several);
    }
}
