package io.maplebridge.intake.web;

import org.jspecify.annotations.Nullable;

/** What a person typed into an optional field. */
final class Typed {

    private Typed() {}

    /** Without the blanks around it; null when nothing is left. */
    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
