package io.maplebridge.contract.words;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Between a record and the values of its components by name. */
public final class RecordValues {

    private RecordValues() {}

    /** In the order of the components; what is null is left out. */
    public static Map<String, Object> of(Object record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = read(component, record);
            if (value != null) {
                values.put(component.getName(), value);
            }
        }
        return values;
    }

    /**
     * A record of the values that are found for its components.
     *
     * @throws IllegalArgumentException when a value is refused by the record or is not of its type
     */
    public static <R> R make(
            Class<R> type, Function<RecordComponent, ? extends @Nullable Object> value) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] inOrder = Arrays.stream(components).map(value).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(inOrder);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(
                    "no " + type.getSimpleName() + " of these", refused.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be made", e);
        }
    }

    /** The same record with those of these values that are of its components. */
    public static <R> R with(R record, Map<String, ?> values) {
        Map<String, Object> all = of(record);
        all.putAll(values);
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) record.getClass();
        return make(type, component -> all.get(component.getName()));
    }

    private static @Nullable Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " cannot be read", e);
        }
    }
}
