package io.maplebridge.stats.daily.mongo;

import com.mongodb.client.model.Filters;
import io.maplebridge.stats.daily.application.ListWindow;
import io.maplebridge.stats.daily.domain.ListPart;
import io.maplebridge.stats.daily.domain.Span;
import io.maplebridge.stats.figures.domain.Dimension;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** Which span puts a row into a window of a list: as the store is asked, and as it is read. */
final class SpanFilter {

    private SpanFilter() {}

    static Bson of(ListWindow window) {
        ListPart part = window.part();
        List<Bson> all = new ArrayList<>();
        all.add(Filters.gte(SpanDocument.BELONGS, window.first().toString()));
        all.add(Filters.lte(SpanDocument.BELONGS, window.last().toString()));
        all.add(Filters.eq(SpanDocument.FIGURES, part.figure().value()));
        all.add(Filters.lte(SpanDocument.FROM, part.day().toString()));
        all.add(Filters.gt(SpanDocument.UNTIL, part.day().toString()));
        Dimension by = window.narrowing().by();
        if (by != null) {
            all.add(Filters.in(SpanDocument.KEYS + "." + by.code(), window.narrowing().keys()));
        }
        return Filters.and(all);
    }

    static boolean accepts(Span span, ListWindow window) {
        ListPart part = window.part();
        Dimension by = window.narrowing().by();
        return span.weights().containsKey(part.figure())
                && span.holdsOn(part.day())
                && !span.belongs().isBefore(window.first())
                && !span.belongs().isAfter(window.last())
                && (by == null
                        || window.narrowing()
                                .keys()
                                .contains(span.keys().getOrDefault(by.code(), "")));
    }
}
