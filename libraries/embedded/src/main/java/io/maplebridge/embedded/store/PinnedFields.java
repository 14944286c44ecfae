package io.maplebridge.embedded.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a filter ties to known values ({@code a: 1}, {@code a: {$in: [1, 2]}}, also
 * inside {@code $and}), so that an index can find the few documents the rest of the filter is tried
 * on.
 */
final class PinnedFields {

    private final Map<String, List<?>> values = new HashMap<>();

    private PinnedFields() {}

    static PinnedFields of(Document filter) {
        PinnedFields pinned = new PinnedFields();
        pinned.collect(filter);
        return pinned;
    }

    /** The keys to look up in an index over these fields; empty when they are not all tied. */
    Optional<List<KeyValue>> keys(List<String> fields) {
        if (!values.keySet().containsAll(fields)) {
            return Optional.empty();
        }
        List<List<?>> tied = fields.stream().<List<?>>map(values::get).toList();
        if (tied.size() == 1) {
            return Optional.of(tied.get(0).stream().map(KeyValue::new).toList());
        }
        return tied.stream().allMatch(one -> one.size() == 1)
                ? Optional.of(
                        List.of(new KeyValue(tied.stream().<Object>map(List::getFirst).toList())))
                : Optional.empty();
    }

    private void collect(Document filter) {
        filter.forEach((field, condition) -> {
            if (field.equals("$and") && condition instanceof Collection<?> all) {
                all.forEach(one -> collect((Document) one));
            } else if (!field.startsWith("$")) {
                pin(field, condition);
            }
        });
    }

    private void pin(String field, @Nullable Object condition) {
        List<?> tied = tied(condition);
        if (!tied.isEmpty() && tied.stream().allMatch(PinnedFields::findable)) {
            values.putIfAbsent(field, tied);
        }
    }

    private static List<?> tied(@Nullable Object condition) {
        if (condition instanceof Document operators && hasOperators(operators)) {
            if (operators.get("$in") instanceof Collection<?> choices) {
                return choices.contains(null) ? List.of() : List.copyOf(choices);
            }
            Object equal = operators.get("$eq");
            return equal == null ? List.of() : List.of(equal);
        }
        return condition == null ? List.of() : List.of(condition);
    }

    /** Null stands for a missing field too, a list for its elements, a pattern for many values. */
    private static boolean findable(Object value) {
        return !(value instanceof Collection)
                && !BsonRegularExpression.isRegularExpression(value)
                && !(value instanceof Document document && hasOperators(document));
    }

    private static boolean hasOperators(Document document) {
        return document.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }
}
