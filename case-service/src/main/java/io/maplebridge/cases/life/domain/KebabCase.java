package io.maplebridge.cases.life.domain;

import java.util.Locale;

/** Names as they stand in addresses and on the wire: lower case, hyphens. */
final class KebabCase {

    private KebabCase() {}

    /** {@code HOLD_SESSION} is {@code hold-session}. */
    static String ofConstant(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code SessionHeld} is {@code session-held}. */
    static String ofType(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
