package io.maplebridge.cases.life.web.api;

import io.maplebridge.platform.problem.InvalidRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which version of a case a sender has seen, from {@code If-Match: "3"}. */
final class SeenVersion {

    private static final Pattern ENTITY_TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private SeenVersion() {}

    /** The header is missing. Becomes 428. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static int of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Missing();
        }
        Matcher tag = ENTITY_TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new InvalidRequest("If-Match", "not-a-version");
        }
        return Integer.parseInt(tag.group(1));
    }
}
