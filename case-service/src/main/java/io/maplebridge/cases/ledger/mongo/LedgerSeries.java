package io.maplebridge.cases.ledger.mongo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which series of case numbers comes after which in a town's ledger, as pages have shown it. Within
 * a series the next numbers are reckoned; where it ends nothing tells the next but a look.
 */
final class LedgerSeries {

    private final Map<String, Object> next = new ConcurrentHashMap<>();

    /** Where the rows pass from the series of a place into another, that one begins. */
    void learn(String town, @Nullable Object from, List<Document> rows, LedgerOrder order) {
        String left = seriesOf(from);
        if (left != null) {
            rows.stream()
                    .map(order::value)
                    .filter(value -> !Objects.equals(seriesOf(value), left))
                    .findFirst()
                    .ifPresent(value -> next.put(town + " " + left, value));
        }
    }

    /** The first number of the series after that of a place; null when none is known. */
    @Nullable Object after(String town, Object from) {
        String left = seriesOf(from);
        return left == null ? null : next.get(town + " " + left);
    }

    private static @Nullable String seriesOf(@Nullable Object value) {
        return value == null
                ? null
                : LedgerNumber.read(value).map(LedgerNumber::series).orElse(null);
    }
}
