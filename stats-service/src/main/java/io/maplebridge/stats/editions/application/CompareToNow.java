package io.maplebridge.stats.editions.application;

import io.maplebridge.stats.changes.application.KnownSteps;
import io.maplebridge.stats.changes.domain.Difference;
import io.maplebridge.stats.changes.domain.Move;
import io.maplebridge.stats.changes.domain.SinceKnown;
import io.maplebridge.stats.daily.application.ForReader;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.application.Partitions;
import io.maplebridge.stats.daily.application.Row;
import io.maplebridge.stats.daily.application.Rows;
import io.maplebridge.stats.daily.domain.KeptBack;
import io.maplebridge.stats.daily.domain.Numbers;
import io.maplebridge.stats.editions.domain.EditionContent;
import io.maplebridge.stats.editions.domain.FrozenFigure;
import io.maplebridge.stats.editions.domain.FrozenRow;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Registry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/**
 * Holds an edition against what is known now of the same day. Only the facts of which something was
 * recorded since are looked at; where they do not account for the difference (told anew, counted by
 * other words), all are.
 */
@Component
public class CompareToNow {

    /** Between what is recorded and what is counted, with much room. */
    private static final Duration ON_ITS_WAY = Duration.ofDays(1);

    private static final int LOOKS = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Registry registry;
    private final Rows rows;
    private final ForReader reader;
    private final Partitions partitions;
    private final ReadEditions editions;
    private final KnownSteps steps;

    CompareToNow(
            Registry registry,
            Rows rows,
            ForReader reader,
            Partitions partitions,
            ReadEditions editions,
            KnownSteps steps) {
        this.registry = registry;
        this.rows = rows;
        this.reader = reader;
        this.partitions = partitions;
        this.editions = editions;
        this.steps = steps;
    }

    /** Every counted figure that there still is, in the order of the edition. */
    public List<Difference> of(EditionReading reading) {
        List<Difference> read = once(reading);
        for (int look = 1; look < LOOKS && !explained(read); look++) {
            // A batch may have been counted in between.
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            read = once(reading);
        }
        return read;
    }

    private static boolean explained(List<Difference> differences) {
        return differences.stream().allMatch(Difference::explained);
    }

    private List<Difference> once(EditionReading reading) {
        Collection<PartitionState> states = partitions.states().values();
        Now now = now(reading, states);
        List<Fact> since =
                rows
                        .toldSince(
                                now.content().town(),
                                now.content().frozenAt().minus(ON_ITS_WAY),
                                states)
                        .stream()
                        .map(Row::fact)
                        .filter(fact -> !now.isHidden(fact))
                        .toList();
        List<Difference> found = differences(reading, now, since, frozen(reading, since));
        if (explained(found)) {
            return found;
        }
        List<Fact> all = all(now, states);
        return differences(reading, now, all, frozen(reading, all));
    }

    /** What is compared with. */
    private record Now(
            EditionContent content,
            AsOf asOf,
            Numbers numbers,
            KeptBack keptBack,
            EditionReading of) {

        boolean isHidden(Fact fact) {
            return keptBack.facts().contains(fact.id()) || of.hidden().contains(fact.id().value());
        }
    }

    private Now now(EditionReading reading, Collection<PartitionState> states) {
        EditionContent content = reading.edition().content();
        return new Now(
                content,
                new AsOf(content.year(), content.asOf()),
                reader.numbers(content.town(), states),
                reader.keptBack(content.town(), states),
                reading);
    }

    private List<Fact> all(Now now, Collection<PartitionState> states) {
        List<Fact> all = new ArrayList<>();
        for (PartitionState state : states) {
            rows.each(
                    state,
                    now.content().town(),
                    fact -> {
                        if (!now.isHidden(fact)) {
                            all.add(fact);
                        }
                        return true;
                    });
        }
        return all;
    }

    private Map<String, FrozenRow> frozen(EditionReading reading, List<Fact> facts) {
        TreeSet<String> ids = new TreeSet<>();
        facts.forEach(fact -> ids.add(fact.id().value()));
        Map<String, FrozenRow> rowsById = new HashMap<>();
        editions.rows(
                        reading.edition(),
                        part -> !ids.subSet(part.first(), true, part.last(), true).isEmpty(),
                        row -> ids.contains(row.id()))
                .forEach(row -> rowsById.put(row.id(), row));
        return rowsById;
    }

    private List<Difference> differences(
            EditionReading reading, Now now, List<Fact> facts, Map<String, FrozenRow> then) {
        List<Difference> all = new ArrayList<>();
        for (FrozenFigure figure : reading.figures()) {
            if (registry.find(new FigureId(figure.id())).orElse(null) instanceof Counted counted) {
                all.add(difference(figure, counted, now, facts, then));
            }
        }
        return all;
    }

    private Difference difference(
            FrozenFigure figure,
            Counted counted,
            Now now,
            List<Fact> facts,
            Map<String, FrozenRow> then) {
        SinceKnown since = new SinceKnown(counted, now.asOf(), now.content().frozenAt(), steps);
        List<Move> moves = new ArrayList<>();
        for (Fact fact : facts) {
            FrozenRow row = then.get(fact.id().value());
            since.of(
                            fact,
                            row == null ? List.of() : FrozenStays.of(row, counted),
                            row == null ? null : row.told())
                    .forEach(moves::add);
        }
        long number = now.numbers().of(counted, now.asOf()) - hiddenNow(counted, now);
        return new Difference(counted.id(), figure.number(), number, moves);
    }

    /** What accused the reader's unit when the edition was made, and is said otherwise today. */
    private long hiddenNow(Counted counted, Now now) {
        List<FactId> ids =
                now.of().hidden().stream()
                        .map(FactId::new)
                        .filter(id -> !now.keptBack().facts().contains(id))
                        .toList();
        return rows.facts(ids).stream()
                .flatMap(fact -> counted.shares(fact, now.asOf()).stream())
                .mapToLong(share -> share.weight())
                .sum();
    }
}
