package io.maplebridge.stats.daily.mongo;

import com.mongodb.client.model.Filters;
import io.maplebridge.stats.daily.application.Turning;
import io.maplebridge.stats.daily.domain.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** The words under which a row is found by the days on which its spans begin or end. */
final class TurnTerms {

    private TurnTerms() {}

    static Set<String> of(String town, List<Span> spans) {
        Set<String> terms = new TreeSet<>();
        for (Span span : spans) {
            terms.add(term(town, span.belongs().getYear(), span.from()));
            if (span.ends()) {
                terms.add(term(town, span.belongs().getYear(), span.until()));
            }
        }
        return terms;
    }

    /** Each day as a word of its own, as with lists: no store reads too much for it. */
    static List<String> of(Turning within) {
        return within.years().stream()
                .flatMap(year -> days(within).map(day -> term(within.town(), year, day)))
                .toList();
    }

    static Stream<LocalDate> days(Turning within) {
        return within.after().plusDays(1).datesUntil(within.upTo().plusDays(1));
    }

    /** Of the rows found so, those in which the figure itself begins or ends. */
    static Bson span(Turning within) {
        String after = within.after().toString();
        String upTo = within.upTo().toString();
        return Filters.and(
                Filters.eq(SpanDocument.FIGURES, within.figure().value()),
                Filters.or(
                        Filters.and(
                                Filters.gt(SpanDocument.FROM, after),
                                Filters.lte(SpanDocument.FROM, upTo)),
                        Filters.and(
                                Filters.gt(SpanDocument.UNTIL, after),
                                Filters.lte(SpanDocument.UNTIL, upTo))));
    }

    private static String term(String town, int year, LocalDate day) {
        return town + "/" + year + "/" + day;
    }
}
