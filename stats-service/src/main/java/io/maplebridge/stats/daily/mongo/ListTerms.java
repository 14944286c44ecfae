package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.application.ListWindow;
import io.maplebridge.stats.daily.domain.ListMonth;
import io.maplebridge.stats.daily.domain.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The words under which a row is found by the lists it stands on: figure, year, the month in which
 * it left (or never did), the date the figure is about. All in one word, because an index over
 * several fields of a list knows of each that some element has it, and not that one has them all.
 */
final class ListTerms {

    private ListTerms() {}

    static List<String> of(String town, List<Span> spans) {
        List<String> terms = new ArrayList<>();
        for (Span span : spans) {
            span.weights()
                    .keySet()
                    .forEach(figure ->
                            terms.add(
                                    list(town, figure.value(), span.year())
                                            + month(span.until())
                                            + span.when()));
        }
        return terms;
    }

    /** Under any of these stands whatever is on the list in the window, and little else. */
    static List<String> of(ListWindow window) {
        ListMonth month = window.month();
        String list = list(window.town(), month.figure().value(), month.year());
        List<String> left = new ArrayList<>(List.of(month(Span.FOREVER)));
        month.left().forEach(one -> left.add(one + "/"));
        List<String> terms = new ArrayList<>();
        for (String until : left) {
            window.first()
                    .datesUntil(window.last().plusDays(1))
                    .forEach(when -> terms.add(list + until + when));
        }
        return terms;
    }

    private static String list(String town, String figure, int year) {
        return town + "/" + figure + "/" + year + "/";
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, 7) + "/";
    }
}
