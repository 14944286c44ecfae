package io.maplebridge.platform.form;

import io.maplebridge.contract.words.Spelling;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was sent, as it was sent: to be read, and to be shown again when something is wrong. */
public final class Sent {

    private static final Set<String> OF_THE_PAGE = Set.of("version", "key");

    private final Map<String, List<Object>> values;
    private final Set<String> meant;
    private final Set<String> arrays;

    private Sent(Map<String, List<Object>> values, Set<String> meant, Set<String> arrays) {
        this.values = values;
        this.meant = meant;
        this.arrays = arrays;
    }

    /** The members of a JSON object. */
    public static Sent json(Map<String, ? extends @Nullable Object> members) {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        Set<String> arrays = new HashSet<>();
        members.forEach((name, value) -> {
            values.put(name, listOf(value));
            if (value instanceof List) {
                arrays.add(name);
            }
        });
        return new Sent(values, values.keySet(), arrays);
    }

    private static List<Object> listOf(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(one -> Objects.requireNonNullElse(one, Map.of())).toList()
                : List.of(value);
    }

    /**
     * The parameters of a page. Its inputs are named by pointers; a program that fills in the same
     * form may leave the stroke out. What has none and is no field belongs to the page itself.
     */
    public static Sent page(Map<String, List<String>> parameters) {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        parameters.forEach((name, given) -> {
            if (name.startsWith("/")) {
                values.put(name.substring(1), List.copyOf(given));
            }
        });
        Set<String> pointers = Set.copyOf(values.keySet());
        parameters.forEach((name, given) -> values.putIfAbsent(name, List.copyOf(given)));
        return new Sent(values, pointers, Set.of());
    }

    /** What stands in the form before anything is typed. */
    static Sent usual(Form form) {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            String usual = field.usual();
            if (!usual.isEmpty()) {
                values.put(field.name(), List.of(usual));
            }
        }
        return new Sent(values, values.keySet(), Set.of());
    }

    /** Given as a JSON array, of whatever length. */
    boolean isArray(String name) {
        return arrays.contains(name);
    }

    /** The names of what was meant for a field, whether there is one or not. */
    Set<String> names() {
        return meant;
    }

    /** All that was sent for a field, blanks left out. */
    List<Object> all(String name) {
        return Objects.requireNonNullElse(values.get(name), List.<Object>of()).stream()
                .filter(value -> !(value instanceof String text && Spelling.isEmpty(text)))
                .toList();
    }

    /**
     * All that was said, to be compared with what was sent before: the order of the fields means
     * nothing, nor do the version and the key that stand in a page's form.
     */
    public String content() {
        Map<String, List<Object>> said = new TreeMap<>();
        for (String name : values.keySet()) {
            List<Object> given = all(name);
            if (!given.isEmpty() && !OF_THE_PAGE.contains(name)) {
                said.put(name, given);
            }
        }
        return said.toString();
    }

    /** The same as texts, to stand in the form again. */
    List<String> texts(String name) {
        return all(name).stream().map(Object::toString).toList();
    }
}
