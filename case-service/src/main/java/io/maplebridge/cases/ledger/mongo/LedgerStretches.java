package io.maplebridge.cases.ledger.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import io.maplebridge.cases.ledger.application.Ledger.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first rows of an order without sorting all rows of the town. Not every store reads an
 * index in its order: DocumentDB fetches and sorts all that was found, be it to show fifty. But
 * each reads a range of an index alone. So what lies within a span is asked for, and when that does
 * not fill the page, within one four times as long, and so on. Where the first span ends is
 * remembered of each town and order; a wrong guess costs time, never a row.
 */
final class LedgerStretches {

    /** A page, the row that tells of another, and a few that may be filtered out. */
    private static final int FULL = 60;

    private static final long WIDER = 4;
    private static final long WIDEST = 1024;

    /** Further than through so many series of numbers no page reaches. */
    private static final int MOST_SERIES = 4;

    private final MongoCollection<Document> cases;
    private final Map<String, LedgerSpan> spans = new ConcurrentHashMap<>();
    private final LedgerSeries series = new LedgerSeries();

    LedgerStretches(MongoCollection<Document> cases) {
        this.cases = cases;
    }

    /**
     * @param after where to begin; null for the first row
     */
    List<Document> rows(
            String town, Bson filter, LedgerOrder order, @Nullable Place after, int most) {
        LedgerSpan span = span(town, order);
        Object from = after == null ? null : order.value(after);
        if (span != null) {
            for (Object edge : edges(span, town, from)) {
                List<Document> rows = within(filter, order, from, edge, after, most);
                if (rows.size() >= most) {
                    return rows;
                }
            }
        }
        Bson all = after == null ? filter : and(filter, order.behind(after));
        List<Document> rows = sorted(cases.find(all), order, most);
        series.learn(town, span == null || from != null ? from : span.first(), rows, order);
        return rows;
    }

    /** Where the spans end that are asked for one after the other, each longer than that before. */
    private Collection<Object> edges(LedgerSpan span, String town, @Nullable Object from) {
        Set<Object> edges = new LinkedHashSet<>();
        if (from == null) {
            edges.add(span.last());
        }
        Object start = from == null ? span.first() : from;
        for (int ways = 0; start != null && ways < MOST_SERIES; ways++) {
            for (long times = 1; times <= WIDEST; times *= WIDER) {
                Object edge = span.further(start, times);
                if (edge == null) {
                    return edges;
                }
                edges.add(edge);
            }
            start = series.after(town, start);
        }
        return edges;
    }

    private List<Document> within(
            Bson filter,
            LedgerOrder order,
            @Nullable Object from,
            Object edge,
            @Nullable Place after,
            int most) {
        Bson window =
                from == null || after == null
                        ? and(filter, order.upTo(edge))
                        : and(filter, order.from(from), order.upTo(edge), order.behind(after));
        return sorted(cases.find(window).hintString(order.index()), order, most);
    }

    /** Null when all cases of the town fit on a page. */
    private @Nullable LedgerSpan span(String town, LedgerOrder order) {
        String key = order.field() + " " + town;
        LedgerSpan known = spans.get(key);
        Bson all = eq("town", town);
        Bson newest = known == null ? all : and(all, order.upTo(known.last()));
        List<Document> rows = sorted(cases.find(newest), order, FULL);
        if (rows.size() < FULL && known != null) {
            rows = sorted(cases.find(all), order, FULL);
        }
        if (rows.size() < FULL) {
            return null;
        }
        LedgerSpan span = LedgerSpan.of(rows, order);
        spans.put(key, span);
        return span;
    }

    static List<Document> sorted(FindIterable<Document> found, LedgerOrder order, int most) {
        return found.projection(LedgerRowDocument.FIELDS)
                .sort(order.sorted())
                .limit(most)
                .into(new ArrayList<>());
    }
}
