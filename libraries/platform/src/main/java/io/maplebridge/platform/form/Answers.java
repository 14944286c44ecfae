package io.maplebridge.platform.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers of a form, read and checked. What was not filled in is null, or empty, or "". */
public final class Answers {

    private final Map<Field, Object> values = new LinkedHashMap<>();

    Answers() {}

    void put(Field field, Object value) {
        values.put(field, value);
    }

    /** A required line, text, password or code. */
    public String text(String name) {
        return required(name, String.class);
    }

    public @Nullable String optionalText(String name) {
        return optional(name, String.class);
    }

    public LocalDate day(String name) {
        return required(name, LocalDate.class);
    }

    public @Nullable LocalDate optionalDay(String name) {
        return optional(name, LocalDate.class);
    }

    public @Nullable LocalTime optionalTime(String name) {
        return optional(name, LocalTime.class);
    }

    public @Nullable BigDecimal optionalAmount(String name) {
        return optional(name, BigDecimal.class);
    }

    public long number(String name) {
        return required(name, Long.class);
    }

    public @Nullable Long optionalNumber(String name) {
        return optional(name, Long.class);
    }

    public boolean flag(String name) {
        return required(name, Boolean.class);
    }

    /** The codes chosen, in the order of the choices. */
    public Set<String> codes(String name) {
        Object codes = values().get(name);
        return codes instanceof Set<?> set
                ? set.stream()
                        .map(String.class::cast)
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    /** A required choice whose codes are names of that enum. */
    public <E extends Enum<E>> E one(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    /** Every answer by the name of its field, as it was read. */
    public Map<String, Object> values() {
        Map<String, Object> byName = new LinkedHashMap<>();
        values.forEach((field, value) -> byName.put(field.name(), value));
        return byName;
    }

    private <T> @Nullable T optional(String name, Class<T> type) {
        return type.cast(values().get(name));
    }

    private <T> T required(String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(values().get(name), name));
    }

    /** Without what is personal or secret: this may stand in a log. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .filter(entry -> !entry.getKey().isPersonal())
                .filter(entry -> !entry.getKey().type().isPassword())
                .map(entry -> entry.getKey().name() + "=" + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
