package io.maplebridge.platform.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form with what was typed and what is wrong with it.
 *
 * @param name of the parameter
 * @param value as typed, kept when the form comes back
 * @param hint what to type, under the label; null when the label says it
 * @param error what to do, beside the field; null when nothing is wrong
 * @param options of a choice
 */
public record FormField(
        String name,
        String label,
        Kind kind,
        boolean required,
        String value,
        @Nullable String hint,
        @Nullable String error,
        List<Option> options) {

    /** How it is filled in. */
    public enum Kind {
        LINE,
        TEXT,
        DATE,
        AMOUNT,
        NUMBER,
        /** Few answers: chips. */
        CHIPS,
        /** Many answers: a list that drops down. */
        LIST
    }

    public FormField withValue(String typed) {
        return new FormField(name, label, kind, required, typed, hint, error, options);
    }

    public FormField withError(@Nullable String wrong) {
        return new FormField(name, label, kind, required, value, hint, wrong, options);
    }

    /** Its id in the page, apart from the ids of the page's own parts. */
    public String id() {
        return "field-" + name;
    }

    /** The ids of the hint and the error, for {@code aria-describedby}; null when there is none. */
    public @Nullable String describedBy() {
        if (error != null) {
            return hint == null ? id() + "-error" : id() + "-error " + id() + "-hint";
        }
        return hint == null ? null : id() + "-hint";
    }
}
