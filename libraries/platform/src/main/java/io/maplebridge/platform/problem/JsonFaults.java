package io.maplebridge.platform.problem;

import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Names the field at fault in JSON that could be parsed but not bound. */
final class JsonFaults {

    private JsonFaults() {}

    /** Empty when the text is no JSON at all, or the fault has no place. */
    static Optional<Violation> violation(@Nullable Throwable fault) {
        boolean bound =
                fault instanceof DatabindException || fault instanceof InputCoercionException;
        if (!bound || !(fault instanceof JacksonException e) || e.getPath().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (e) {
                    case UnrecognizedPropertyException unknown ->
                            new Violation(pointer(e), "unknown-field");
                    case InvalidFormatException wrong -> wrongFormat(wrong);
                    default -> new Violation(pointer(e), "wrong-type");
                });
    }

    private static Violation wrongFormat(InvalidFormatException e) {
        if (Temporal.class.isAssignableFrom(e.getTargetType())) {
            return new Violation(pointer(e), "wrong-format");
        }
        return e.getTargetType().isEnum()
                ? new Violation(pointer(e), "unknown-code", String.valueOf(e.getValue()))
                : new Violation(pointer(e), "wrong-type");
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null
                                ? Integer.toString(step.getIndex())
                                : step.getPropertyName())
                .map(Violation::pointerTo)
                .collect(Collectors.joining());
    }
}
