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
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.Stock;
import io.maplebridge.stats.figures.domain.Tally;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Says why a figure is another one on a later day. The numbers come from the sheets, the facts from
 * the spans that begin or end between the days: it costs what happened in between, not the year.
 */
@Component
public class ExplainChanges {

    /** Of a month as sheets name it: 202311. */
    private static final int MONTHS_OF_A_YEAR = 100;

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
    public List<FigureChange> all(String town, Period period, LocalDate from, LocalDate to) {
        Map<LogPartition, PartitionState> states = partitions.states();
        Numbers numbers = reader.numbers(town, states.values());
        return registry.figures().stream()
                .filter(Counted.class::isInstance)
                .map(Counted.class::cast)
                .map(figure ->
                        new FigureChange(
                                figure,
                                numbers.of(figure, new AsOf(period, from)),
                                numbers.of(figure, new AsOf(period, to))))
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
        Numbers numbers = reader.numbers(town, states.values());
        Set<FactId> keptBack = reader.keptBack(town, states.values()).facts();
        List<Move> moves =
                rows.turned(turning(town, asked, states.values()), states.values()).stream()
                        .map(Row::fact)
                        .filter(fact -> !keptBack.contains(fact.id()))
                        .flatMap(fact -> asked.of(fact).stream())
                        .toList();
        return new ExplainedChange(
                asked,
                known,
                new Difference(
                        asked.figure().id(),
                        numbers.of(asked.figure(), asked.before()),
                        numbers.of(asked.figure(), asked.after()),
                        moves));
    }

    /** What stands at a day may belong to any year before, and is looked at on days of its own. */
    private Turning turning(String town, BetweenDays asked, Collection<PartitionState> states) {
        Period period = asked.period();
        return switch (asked.figure()) {
            case Tally tally ->
                    new Turning(
                            town,
                            IntStream.rangeClosed(period.from().getYear(), period.to().getYear())
                                    .boxed()
                                    .collect(Collectors.toSet()),
                            tally.id(),
                            asked.from(),
                            asked.to());
            case Stock stock ->
                    new Turning(
                            town,
                            years(town, states, stock.lastBelonging(asked.after()).getYear()),
                            stock.open().id(),
                            stock.dayOf(asked.before()),
                            stock.dayOf(asked.after()));
        };
    }

    private Set<Integer> years(String town, Collection<PartitionState> states, int last) {
        return reader.months(town, states).stream()
                .map(month -> month / MONTHS_OF_A_YEAR)
                .filter(year -> year > 0 && year <= last)
                .collect(Collectors.toSet());
    }
}
