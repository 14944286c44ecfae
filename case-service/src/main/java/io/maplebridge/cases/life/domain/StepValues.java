package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.RecordValues;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Between a step and the values of its fields by name: the components of its record. Values have
 * the types that {@link StepField.Content} says; what was left empty is left out.
 */
public final class StepValues {

    private StepValues() {}

    /** In the order of the fields. */
    public static Map<String, Object> of(Step step) {
        return RecordValues.of(step);
    }

    /**
     * @throws IllegalArgumentException when a value has not the type of its field
     */
    public static Step step(StepKind kind, Map<String, ? extends @Nullable Object> values) {
        return RecordValues.make(kind.type(), component -> values.get(component.getName()));
    }

    /** The same step with one more value. */
    public static Step with(Step step, String field, @Nullable Object value) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(of(step));
        values.put(field, value);
        return step(StepKind.of(step), values);
    }

    /** The code that narrows its milestone; a flag is such a code with or without UN in front. */
    public static @Nullable String detail(Step step) {
        String field = StepKind.of(step).detailField();
        if (field == null) {
            return null;
        }
        return switch (of(step).get(field)) {
            case null -> null;
            case Boolean flag -> (flag ? "" : "UN") + field.toUpperCase(Locale.ROOT);
            case Object code -> code.toString();
        };
    }

    /** The names of the components of its record. */
    static List<String> names(StepKind kind) {
        return Arrays.stream(kind.type().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
