package io.maplebridge.stats.daily.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import io.maplebridge.stats.daily.domain.TownSheets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bson.Document;

/**
 * Reads sheets, and reads none again that has not changed: while no partition moves nothing is
 * asked, and when one does, only what it wrote is read.
 */
final class ReadSheets {

    private static final int MOST_TOWNS = 200;

    /** Some tens of megabytes. */
    private static final long MOST_CHANGES = 1_500_000;

    private final MongoCollection<Document> sheets;
    private final Recent<String, Heads> heads = new Recent<>(MOST_TOWNS, known -> 1);
    private final Recent<SheetId, SummedSheet> sums =
            new Recent<>(MOST_CHANGES, SummedSheet::weight);

    /** All heads of a town, as they were or a little newer than when the partitions stood so. */
    private record Heads(Set<PartitionState> read, List<SheetHead> all) {}

    ReadSheets(MongoCollection<Document> sheets) {
        this.sheets = sheets;
    }

    TownSheets ofTown(String town, int year, Collection<PartitionState> partitions) {
        List<SheetHead> known = heads(town, new HashSet<>(partitions));
        return new TownSheets() {
            @Override
            public Sheet sheet(int of, String family) {
                return sum(new SheetId(town, of, family), known);
            }

            @Override
            public SortedSet<Integer> years() {
                SortedSet<Integer> years = new TreeSet<>();
                known.forEach(head -> years.add(head.about().year()));
                return years.headSet(year + 1);
            }
        };
    }

    private List<SheetHead> heads(String town, Set<PartitionState> partitions) {
        Heads kept = heads.get(town);
        if (kept != null && kept.read().equals(partitions)) {
            return kept.all();
        }
        Set<PartitionState> moved = new HashSet<>(partitions);
        List<SheetHead> all = new ArrayList<>();
        if (kept != null) {
            moved.removeAll(kept.read());
            kept.all().stream()
                    .filter(head -> partitions.stream().anyMatch(head::isOf))
                    .filter(head -> moved.stream().noneMatch(head::isOf))
                    .forEach(all::add);
        }
        sheets.find(
                        Filters.and(
                                Filters.eq(SheetDocument.TOWN, town),
                                Filters.in(
                                        SheetDocument.PARTITION,
                                        moved.stream()
                                                .map(state -> state.partition().toString())
                                                .toList())))
                .projection(Projections.exclude(SheetDocument.CELLS))
                .map(SheetHead::of)
                .forEach(head -> {
                    if (moved.stream().anyMatch(head::isOf)) {
                        all.add(head);
                    }
                });
        heads.put(town, new Heads(partitions, all));
        return all;
    }

    private Sheet sum(SheetId about, List<SheetHead> known) {
        Set<SheetHead> parts = new HashSet<>(known);
        parts.removeIf(head -> !head.about().equals(about));
        SummedSheet kept = sums.get(about);
        if (kept != null && kept.isOf(parts)) {
            return kept.sheet();
        }
        SummedSheet before = kept == null ? SummedSheet.NONE : kept;
        List<String> changed = before.toRead(parts);
        List<Document> read =
                changed.isEmpty()
                        ? List.of()
                        : sheets.find(Filters.in(SheetDocument.ID, changed))
                                .into(new ArrayList<>());
        SummedSheet now = before.with(parts, read);
        sums.put(about, now);
        return now.sheet();
    }
}
