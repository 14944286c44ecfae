package io.maplebridge.stats.changes.application;

import io.maplebridge.stats.changes.domain.BetweenDays;
import io.maplebridge.stats.changes.domain.Difference;
import io.maplebridge.stats.changes.domain.Move;
import io.maplebridge.stats.daily.application.ForReader;
import io.maplebridge.stats.daily.application.Freshness;
import io.maplebridge.stats.daily.application.LogPartition;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.application.Partitions;
import io.maplebridge.stats.daily.application.ReadFreshness;
import io.maplebridge.stats.daily.application.Row;
import io.maplebridge.stats.daily.application.Rows;
import io.maplebridge.stats.daily.application.Turning;
import io.maplebridge.stats.daily.domain.Numbers;
import io.maplebridge.stats.daily.domain.Spans;
import io.maplebridge.stats.daily.domain.TownSheets;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.CarriedOver;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.Tally;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/**
 * Says why a figure is another one on a later day. The numbers come from the sheets, the facts from
 * the spans that begin or end between the days: it costs what happened in between, not the year.
 */
@Component
public class ExplainChanges {

    private static final int LOOKS = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Registry registry;
    private final Rows rows;
    private final ForReader reader;
    private final Partitions partitions;
    private final ReadFreshness freshness;

    ExplainChanges(
            Registry registry,
            Rows rows,
            ForReader reader,
            Partitions partitions,
            ReadFreshness freshness) {
        this.registry = registry;
        this.rows = rows;
        this.reader = reader;
        this.partitions = partitions;
        this.freshness = freshness;
    }

    /** Every counted figure on both days. */
    public List<FigureChange> all(String town, int year, LocalDate from, LocalDate to) {
        Map<LogPartition, PartitionState> states = partitions.states();
        Numbers numbers = new Numbers(reader.sheets(town, year, states.values()));
        return registry.figures().stream()
                .filter(Counted.class::isInstance)
                .map(Counted.class::cast)
                .map(figure ->
                        new FigureChange(
                                figure,
                                numbers.of(figure, new AsOf(year, from)),
                                numbers.of(figure, new AsOf(year, to))))
                .toList();
    }

    /** One figure to the last fact; looked at again where a batch came in between. */
    public ExplainedChange of(String town, BetweenDays asked) {
        ExplainedChange read = once(town, asked);
        for (int look = 1; look < LOOKS && !read.difference().explained(); look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            read = once(town, asked);
        }
        return read;
    }

    private ExplainedChange once(String town, BetweenDays asked) {
        Map<LogPartition, PartitionState> states = partitions.states();
        Freshness known = freshness.of(town, states);
        TownSheets sheets = reader.sheets(town, asked.year(), states.values());
        Numbers numbers = new Numbers(sheets);
        Set<FactId> keptBack = reader.keptBack(town, states.values()).facts();
        List<Move> moves =
                rows.turned(turning(town, asked, sheets), states.values()).stream()
                        .map(Row::fact)
                        .filter(fact -> !keptBack.contains(fact.id()))
                        .flatMap(fact -> asked.of(fact).stream())
                        .toList();
        return new ExplainedChange(
                asked,
                known,
                new Difference(
                        asked.figure().id(),
                        numbers.of(asked.figure(), new AsOf(asked.year(), asked.from())),
                        numbers.of(asked.figure(), new AsOf(asked.year(), asked.to())),
                        moves));
    }

    /** What is carried over stands on the lists of the years before, as of days of its own. */
    private static Turning turning(String town, BetweenDays asked, TownSheets sheets) {
        return switch (asked.figure()) {
            case Tally tally ->
                    new Turning(town, Set.of(asked.year()), tally.id(), asked.from(), asked.to());
            case CarriedOver carried -> {
                Set<Integer> earlier = new TreeSet<>(sheets.years().headSet(asked.year()));
                earlier.remove(Spans.NO_YEAR);
                FigureId open = carried.open().id();
                yield new Turning(
                        town,
                        earlier,
                        open,
                        carried.dayOf(new AsOf(asked.year(), asked.from())),
                        carried.dayOf(new AsOf(asked.year(), asked.to())));
            }
        };
    }
}
