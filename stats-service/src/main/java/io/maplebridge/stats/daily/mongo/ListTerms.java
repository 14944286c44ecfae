package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.application.ListWindow;
import io.maplebridge.stats.daily.domain.ListPart;
import io.maplebridge.stats.daily.domain.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words under which a row is found by the lists it stands on: figure, the month in which it
 * left (or never did), the day by which it belongs to a period. All in one word, because an index
 * over several fields of a list knows of each that some element has it, and not that one has them
 * all.
 */
final class ListTerms {

    private ListTerms() {}

    static List<String> of(String town, List<Span> spans) {
        Set<String> terms = new LinkedHashSet<>();
        for (Span span : spans) {
            terms.add(day(town, span.belongs()));
            span.weights()
                    .keySet()
                    .forEach(figure ->
                            terms.add(
                                    list(town, figure.value())
                                            + month(span.until())
                                            + span.belongs()));
        }
        return List.copyOf(terms);
    }

    /** Under any of these stands whatever is on the list in the window, and little else. */
    static List<String> of(ListWindow window) {
        ListPart part = window.part();
        String list = list(window.town(), part.figure().value());
        List<String> left = new ArrayList<>(List.of(month(Span.FOREVER)));
        part.left().forEach(one -> left.add(one + "/"));
        List<String> terms = new ArrayList<>();
        for (String until : left) {
            window.first()
                    .datesUntil(window.last().plusDays(1))
                    .forEach(day -> terms.add(list + until + day));
        }
        return terms;
    }

    /** Under any of these stands whatever belongs to one of the days. */
    static List<String> of(String town, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(day -> day(town, day)).toList();
    }

    private static String day(String town, LocalDate day) {
        return town + "/" + day;
    }

    private static String list(String town, String figure) {
        return town + "/" + figure + "/";
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, 7) + "/";
    }
}
