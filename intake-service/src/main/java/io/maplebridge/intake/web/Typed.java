package io.maplebridge.intake.web;

import io.maplebridge.contract.words.Spelling;
import io.maplebridge.platform.reference.Findings;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person typed into a field, or did not. */
final class Typed {

    private Typed() {}

    /** Without what cannot be seen and the blanks around it; null when nothing is left. */
    static @Nullable String text(@Nullable String typed) {
        return typed == null || Spelling.isEmpty(typed) ? null : Spelling.lines(typed);
    }

    static void require(Findings found, String pointer, @Nullable Object value) {
        found.unless(value != null, pointer, "required");
    }

    /** Required, and found to be there. */
    static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value, "asked before missing() was");
    }
}
