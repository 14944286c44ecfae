package io.maplebridge.platform.form;

import io.maplebridge.platform.page.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as it is shown, with what was typed and what is wrong with it.
 *
 * @param id in the page, apart from those of other forms on it
 * @param inputName of its inputs: see {@link Field#pointer}
 * @param values as typed, kept when the form comes back
 * @param least of a number
 * @param most characters that fit; or of a number
 * @param hint what to type; null when the label says it
 * @param error what to do, beside the field; null when nothing is wrong
 * @param options of a choice
 */
public record FormField(
        String id,
        String name,
        String inputName,
        String label,
        Kind kind,
        boolean required,
        List<String> values,
        int least,
        int most,
        @Nullable String hint,
        @Nullable String error,
        List<Option> options) {

    /** How it is filled in. */
    public enum Kind {
        LINE,
        TEXT,
        PASSWORD,
        NEW_PASSWORD,
        DATE,
        TIME,
        AMOUNT,
        NUMBER,
        /** One of few answers: chips. */
        CHIPS,
        /** Any of the answers: chips to be ticked. */
        TICKS,
        /** One of many answers: a list that drops down. */
        LIST;

        private static final int CHIPS_AT_MOST = 6;

        static Kind of(FieldType type, int options) {
            return switch (type) {
                case LINE -> LINE;
                case TEXT -> TEXT;
                case PASSWORD -> PASSWORD;
                case NEW_PASSWORD -> NEW_PASSWORD;
                case DAY, DAY_TO_COME -> DATE;
                case TIME -> TIME;
                case AMOUNT -> AMOUNT;
                case NUMBER -> NUMBER;
                case FLAG -> CHIPS;
                case CODES -> TICKS;
                case CODE -> options <= CHIPS_AT_MOST ? CHIPS : LIST;
            };
        }

        /** Filled in by pressing one of several inputs. */
        public boolean isPressed() {
            return this == CHIPS || this == TICKS;
        }
    }

    public FormField withValue(String typed) {
        List<String> one = typed.isEmpty() ? List.of() : List.of(typed);
        return new FormField(
                id, name, inputName, label, kind, required, one, least, most, hint, error, options);
    }

    public FormField withError(@Nullable String wrong) {
        return new FormField(
                id, name, inputName, label, kind, required, values, least, most, hint, wrong,
                options);
    }

    /** With a hint that depends on what the form is about. */
    public FormField withHint(@Nullable String telling) {
        return new FormField(
                id, name, inputName, label, kind, required, values, least, most, telling, error,
                options);
    }

    /** Under its plain name, for a form that asks: its answers stand in the page's address. */
    FormField inAddress() {
        return new FormField(
                id, name, name, label, kind, required, values, least, most, hint, error, options);
    }

    /** What was typed; "" when nothing was. */
    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** The HTML type of its one input. */
    public String inputType() {
        return isPassword() ? "password" : "text";
    }

    /** What a browser may fill in by itself: a password it keeps, nothing else. */
    public String remembered() {
        return switch (kind) {
            case PASSWORD -> "current-password";
            case NEW_PASSWORD -> "new-password";
            default -> "off";
        };
    }

    /** The keys a phone shows; null for all of them. */
    public @Nullable String keyboard() {
        return switch (kind) {
            case AMOUNT -> "decimal";
            case NUMBER, TIME -> "numeric";
            default -> null;
        };
    }

    private boolean isPassword() {
        return kind == Kind.PASSWORD || kind == Kind.NEW_PASSWORD;
    }

    /** The ids of the error and the hint, for {@code aria-describedby}; null when there is none. */
    public @Nullable String describedBy() {
        if (error != null) {
            return hint == null ? id + "-error" : id + "-error " + id + "-hint";
        }
        return hint == null ? null : id + "-hint";
    }
}
