package io.maplebridge.stats.daily.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import io.maplebridge.stats.daily.domain.TownSheets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

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
    private final Recent<SheetId, Summed> sums =
            new Recent<>(MOST_CHANGES, summed -> summed.sheet().size() + 1);

    /** Which sheet, and which edition of it. */
    private record Head(String id, SheetId about, long life, String partition, String edition) {}

    /** All heads of a town, as they were or a little newer than when the partitions stood so. */
    private record Heads(Set<PartitionState> read, List<Head> all) {}

    /** A sheet added up over the partitions, and from what. */
    private record Summed(Set<Head> of, Sheet sheet) {}

    ReadSheets(MongoCollection<Document> sheets) {
        this.sheets = sheets;
    }

    TownSheets ofTown(String town, int year, Collection<PartitionState> partitions) {
        List<Head> known = heads(town, new HashSet<>(partitions));
        return new TownSheets() {
            @Override
            public Sheet sheet(int of, String family) {
                return sum(new SheetId(town, of, family), known);
            }

            @Override
            public SortedSet<Integer> years() {
                SortedSet<Integer> years = new TreeSet<>();
                known.forEach(head -> years.add(head.about().year()));
                return years.headSet(year == Integer.MAX_VALUE ? year : year + 1);
            }
        };
    }

    private List<Head> heads(String town, Set<PartitionState> partitions) {
        Heads kept = heads.get(town);
        if (kept != null && kept.read().equals(partitions)) {
            return kept.all();
        }
        List<Head> all =
                sheets
                        .find(Filters.eq(SheetDocument.TOWN, town))
                        .projection(Projections.exclude(SheetDocument.BREAKDOWNS))
                        .map(ReadSheets::head)
                        .into(new java.util.ArrayList<>())
                        .stream()
                        .filter(head -> partitions.stream().anyMatch(state -> isOf(head, state)))
                        .toList();
        heads.put(town, new Heads(partitions, all));
        return all;
    }

    private static boolean isOf(Head head, PartitionState state) {
        return head.life() == state.life() && head.partition().equals(state.partition().toString());
    }

    private static Head head(Document document) {
        return new Head(
                document.getString(SheetDocument.ID),
                SheetDocument.sheetId(document),
                document.getLong(SheetDocument.LIFE),
                document.getString(SheetDocument.PARTITION),
                document.getLong(SheetDocument.UP_TO)
                        + "/"
                        + document.getLong(SheetDocument.EPOCH));
    }

    private Sheet sum(SheetId about, List<Head> known) {
        Set<Head> parts = new HashSet<>(known);
        parts.removeIf(head -> !head.about().equals(about));
        @Nullable Summed kept = sums.get(about);
        if (kept != null && kept.of().equals(parts)) {
            return kept.sheet();
        }
        Sheet sum = new Sheet();
        if (!parts.isEmpty()) {
            sheets.find(Filters.in(SheetDocument.ID, parts.stream().map(Head::id).toList()))
                    .forEach(document -> SheetDocument.addTo(sum, document));
        }
        sums.put(about, new Summed(parts, sum));
        return sum;
    }
}
