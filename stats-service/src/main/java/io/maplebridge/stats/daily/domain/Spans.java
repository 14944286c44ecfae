package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactAsOf;
import io.maplebridge.stats.figures.domain.Basis;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Share;
import io.maplebridge.stats.figures.domain.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The month under which they are kept. */
    public static final int NO_MONTH = 0;

    /** How one figure answered from a day on. */
    private record Answer(Share share, LocalDate from, SortedMap<String, String> keys) {

        static Answer of(Tally tally, Share share) {
            SortedMap<String, String> keys = new TreeMap<>();
            for (Dimension by : tally.dimensions()) {
                keys.put(by.code(), share.key(by));
            }
            return new Answer(share, share.fact().day(), keys);
        }

        boolean goesOnAs(@Nullable Answer next) {
            return next != null
                    && share.belongs().equals(next.share.belongs())
                    && share.weight() == next.share.weight()
                    && share.when().equals(next.share.when())
                    && keys.equals(next.keys);
        }
    }

    /** What figures have in common whose days on the list are kept together. */
    private record Stay(LocalDate belongs, LocalDate from, LocalDate until, LocalDate when) {}

    private final Map<Stay, Span> spans = new LinkedHashMap<>();
    private final List<FactAsOf> stood;

    private Spans(Fact fact) {
        stood = fact.stoodUntil(LocalDate.MAX);
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
                Span.NO_DAY,
                since,
                Span.FOREVER,
                since,
                new TreeMap<>(),
                new TreeMap<>(Map.of(AWAITING, 1L)));
    }

    private void follow(Tally tally) {
        if (tally.basis() == Basis.FLOW) {
            for (Share happened : tally.happenings(stood)) {
                add(tally.id(), Answer.of(tally, happened), Span.FOREVER);
            }
            return;
        }
        Answer held = null;
        for (FactAsOf at : stood) {
            Answer now = tally.share(at).map(share -> Answer.of(tally, share)).orElse(null);
            if (held == null) {
                held = now;
            } else if (!held.goesOnAs(now)) {
                add(tally.id(), held, at.day());
                held = now;
            }
        }
        if (held != null) {
            add(tally.id(), held, Span.FOREVER);
        }
    }

    private void add(FigureId figure, Answer held, LocalDate until) {
        Share share = held.share();
        Span span =
                spans.computeIfAbsent(
                        new Stay(share.belongs(), held.from(), until, share.when()),
                        stay ->
                                new Span(
                                        stay.belongs(),
                                        stay.from(),
                                        stay.until(),
                                        stay.when(),
                                        new TreeMap<>(),
                                        new TreeMap<>()));
        span.keys().putAll(held.keys());
        span.weights().put(figure, share.weight());
    }
}
