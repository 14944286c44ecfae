package io.maplebridge.platform.page;

import org.jspecify.annotations.Nullable;

/**
 * A label and what stands behind it.
 *
 * @param href where a press on the text leads, if anywhere
 */
public record Fact(String label, String text, @Nullable String href) {

    public Fact(String label, String text) {
        this(label, text, null);
    }
}
