package io.maplebridge.platform.problem;

import java.util.List;

/**
 * One thing wrong with what was sent.
 *
 * @param pointer JSON pointer (RFC 6901) to the field, or the name of a parameter or header
 * @param messageKey of the sentence that says what to do, under {@code violation.}
 * @param arguments of that sentence
 */
public record Violation(String pointer, String messageKey, List<Object> arguments) {

    public Violation(String pointer, String messageKey, Object... arguments) {
        this(pointer, messageKey, List.of(arguments));
    }

    /** The JSON pointer to a field of this name, whatever its name is. */
    public static String pointerTo(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
