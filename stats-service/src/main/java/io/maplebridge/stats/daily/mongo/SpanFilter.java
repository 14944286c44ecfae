package io.maplebridge.stats.daily.mongo;

import com.mongodb.client.model.Filters;
import io.maplebridge.stats.daily.application.ListWindow;
import io.maplebridge.stats.daily.domain.ListMonth;
import io.maplebridge.stats.daily.domain.Span;
import io.maplebridge.stats.figures.domain.Dimension;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** Which span puts a row into a window of a list: as the store is asked, and as it is read. */
final class SpanFilter {

    private SpanFilter() {}

    static Bson of(ListWindow window) {
        ListMonth month = window.month();
        List<Bson> all = new ArrayList<>();
        all.add(Filters.eq(SpanDocument.YEAR, month.year()));
        all.add(Filters.eq(SpanDocument.FIGURES, month.figure().value()));
        all.add(Filters.lte(SpanDocument.FROM, month.day().toString()));
        all.add(Filters.gt(SpanDocument.UNTIL, month.day().toString()));
        all.add(Filters.gte(SpanDocument.WHEN, window.first().toString()));
        all.add(Filters.lte(SpanDocument.WHEN, window.last().toString()));
        Dimension by = window.narrowing().by();
        if (by != null) {
            all.add(Filters.in(SpanDocument.KEYS + "." + by.code(), window.narrowing().keys()));
        }
        return Filters.and(all);
    }

    static boolean accepts(Span span, ListWindow window) {
        ListMonth month = window.month();
        Dimension by = window.narrowing().by();
        return span.year() == month.year()
                && span.weights().containsKey(month.figure())
                && span.holdsOn(month.day())
                && !span.when().isBefore(window.first())
                && !span.when().isAfter(window.last())
                && (by == null
                        || window.narrowing()
                                .keys()
                                .contains(span.keys().getOrDefault(by.code(), "")));
    }
}
