package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactAsOf;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Share;
import io.maplebridge.stats.figures.domain.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes the spans of a fact: every figure is asked on every day on which its answer may change. No
 * figure is ever counted in any other way.
 */
public final class Spans {

    /** Not a figure that is printed: the facts that are not counted until they are told anew. */
    public static final FigureId AWAITING = new FigureId("#.awaiting");

    /** The year under which they are kept. */
    public static final int NO_YEAR = 0;

    /** How one figure answered from a day on. */
    private record Answer(
            int year, LocalDate from, LocalDate when, long weight, SortedMap<String, String> keys) {

        boolean goesOnAs(@Nullable Answer next) {
            return next != null
                    && year == next.year
                    && weight == next.weight
                    && when.equals(next.when)
                    && keys.equals(next.keys);
        }
    }

    /** What figures have in common whose days on the list are kept together. */
    private record Stay(int year, LocalDate from, LocalDate until, LocalDate when) {}

    private final Map<Stay, Span> spans = new LinkedHashMap<>();
    private final NavigableMap<LocalDate, FactAsOf> stood = new TreeMap<>();

    private Spans(Fact fact) {
        fact.turningDays().forEach(day -> fact.asOf(day).ifPresent(at -> stood.put(day, at)));
    }

    public static List<Span> of(Fact fact, List<Tally> tallies) {
        if (fact.awaitsTelling()) {
            return List.of(awaiting(fact));
        }
        Spans spans = new Spans(fact);
        tallies.forEach(spans::follow);
        return new ArrayList<>(spans.spans.values());
    }

    private static Span awaiting(Fact fact) {
        LocalDate since = fact.milestones().getFirst().occurredOn();
        return new Span(
                NO_YEAR,
                since,
                Span.FOREVER,
                since,
                new TreeMap<>(),
                new TreeMap<>(Map.of(AWAITING, 1L)));
    }

    private void follow(Tally tally) {
        Answer held = null;
        for (Map.Entry<LocalDate, FactAsOf> at : stood.entrySet()) {
            Answer now = answer(tally, at.getKey(), at.getValue());
            if (held == null) {
                held = now;
            } else if (!held.goesOnAs(now)) {
                add(tally.id(), held, at.getKey());
                held = now;
            }
        }
        if (held != null) {
            add(tally.id(), held, Span.FOREVER);
        }
    }

    private static @Nullable Answer answer(Tally tally, LocalDate day, FactAsOf fact) {
        Optional<Share> share = tally.share(fact);
        if (share.isEmpty()) {
            return null;
        }
        SortedMap<String, String> keys = new TreeMap<>();
        for (Dimension by : tally.dimensions()) {
            keys.put(by.code(), share.get().key(by));
        }
        return new Answer(
                tally.cohortYear(fact), day, share.get().when(), share.get().weight(), keys);
    }

    private void add(FigureId figure, Answer held, LocalDate until) {
        Span span =
                spans.computeIfAbsent(
                        new Stay(held.year(), held.from(), until, held.when()),
                        stay ->
                                new Span(
                                        stay.year(),
                                        stay.from(),
                                        stay.until(),
                                        stay.when(),
                                        new TreeMap<>(),
                                        new TreeMap<>()));
        span.keys().putAll(held.keys());
        span.weights().put(figure, held.weight());
    }
}
