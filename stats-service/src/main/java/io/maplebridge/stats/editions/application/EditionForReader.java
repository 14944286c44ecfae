package io.maplebridge.stats.editions.application;

import io.maplebridge.stats.daily.application.ForReader;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.application.Partitions;
import io.maplebridge.stats.editions.domain.ChunkHead;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.FrozenBreakdown;
import io.maplebridge.stats.editions.domain.FrozenFigure;
import io.maplebridge.stats.editions.domain.FrozenRow;
import io.maplebridge.stats.editions.domain.FrozenStay;
import io.maplebridge.stats.facts.domain.FactId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Shows an edition to the person at work: whole, but for what accuses a unit of theirs, by what was
 * known when it was made or is known now. Numbers, breakdowns, sentences and lists leave it out
 * together, so that none of them tells of it.
 */
@Component
public class EditionForReader {

    private final ReadEditions editions;
    private final ForReader reader;
    private final Partitions partitions;

    EditionForReader(ReadEditions editions, ForReader reader, Partitions partitions) {
        this.editions = editions;
        this.reader = reader;
        this.partitions = partitions;
    }

    public EditionReading of(Edition edition) {
        Set<String> units = reader.units();
        List<FrozenRow> hidden =
                units.isEmpty() ? List.of() : hidden(edition, units, partitions.states().values());
        if (hidden.isEmpty()) {
            return new EditionReading(
                    edition, edition.content().figures(), edition.content().sentences(), Set.of());
        }
        List<FrozenFigure> figures =
                edition.content().figures().stream()
                        .map(figure -> without(figure, hidden))
                        .toList();
        return new EditionReading(
                edition,
                figures,
                SentencesAgain.of(edition.content().sentences(), figures),
                hidden.stream().map(FrozenRow::id).collect(Collectors.toSet()));
    }

    private List<FrozenRow> hidden(
            Edition edition, Set<String> units, Collection<PartitionState> states) {
        TreeSet<String> now = new TreeSet<>();
        for (FactId fact : reader.keptBack(edition.content().town(), states).facts()) {
            now.add(fact.value());
        }
        return editions.rows(
                edition,
                part -> accuses(part, units) || now.stream().anyMatch(part::mayHold),
                row -> now.contains(row.id()) || isFrom(row, units));
    }

    private static boolean accuses(ChunkHead part, Set<String> units) {
        return part.keptFrom().stream().anyMatch(units::contains);
    }

    private static boolean isFrom(FrozenRow row, Set<String> units) {
        String accused = row.keptFrom();
        return accused != null && units.contains(accused);
    }

    private static FrozenFigure without(FrozenFigure figure, List<FrozenRow> hidden) {
        List<FrozenStay> stays =
                hidden.stream().flatMap(row -> row.on(figure.id()).stream()).toList();
        if (stays.isEmpty()) {
            return figure;
        }
        long number = figure.number() - sum(figure, stays);
        return figure.withNumber(
                number,
                figure.breakdowns().stream().map(by -> without(figure, by, stays)).toList());
    }

    private static FrozenBreakdown without(
            FrozenFigure figure, FrozenBreakdown breakdown, List<FrozenStay> stays) {
        return new FrozenBreakdown(
                breakdown.by(),
                breakdown.head(),
                breakdown.lines().stream()
                        .map(line ->
                                new FrozenBreakdown.Line(
                                        line.key(),
                                        line.name(),
                                        line.number()
                                                - sum(
                                                        figure,
                                                        under(stays, breakdown.by(), line.key()))))
                        .filter(line -> line.number() != 0)
                        .toList());
    }

    private static List<FrozenStay> under(List<FrozenStay> stays, String by, String key) {
        return stays.stream().filter(stay -> key.equals(stay.keys().get(by))).toList();
    }

    private static long sum(FrozenFigure figure, List<FrozenStay> stays) {
        return stays.stream().mapToLong(stay -> stay.weights().getOrDefault(figure.id(), 0L)).sum();
    }
}
