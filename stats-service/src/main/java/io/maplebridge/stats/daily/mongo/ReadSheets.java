package io.maplebridge.stats.daily.mongo;

import static java.util.Objects.requireNonNullElse;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import io.maplebridge.stats.daily.domain.TownSheets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.bson.Document;

/** Reads sheets, and reads none again that has not changed. */
final class ReadSheets {

    private static final long MOST_BYTES = 64L << 20;

    private final MongoCollection<Document> sheets;
    private final ReadTowns towns;
    private final Recent<SheetId, SummedSheet> sums = new Recent<>(MOST_BYTES, SummedSheet::weight);

    ReadSheets(MongoDatabase database) {
        sheets = database.getCollection(StatsIndexes.DAILY);
        towns = new ReadTowns(database);
    }

    TownSheets ofTown(String town, int month, Collection<PartitionState> partitions) {
        TownParts known = towns.of(town, new HashSet<>(partitions));
        return new TownSheets() {
            @Override
            public Sheet sheet(int of, String family) {
                return sum(new SheetId(town, of, family), known);
            }

            @Override
            public SortedSet<Integer> months() {
                return known.months().headSet(month + 1);
            }
        };
    }

    private Sheet sum(SheetId about, TownParts known) {
        SummedSheet before = requireNonNullElse(sums.get(about), SummedSheet.NONE);
        Map<SheetHead, SheetPart> parts = kept(known.heads(about), before);
        Map<String, Long> countedUpTo = new HashMap<>();
        parts.keySet().forEach(head -> countedUpTo.put(head.partition(), head.upTo()));
        for (TownDelta delta : known.deltas().values()) {
            if (delta.upTo() > countedUpTo.getOrDefault(delta.partition(), -1L)
                    && delta.about().contains(about)) {
                SheetHead head = delta.head(about);
                parts.put(
                        head,
                        before.parts()
                                .getOrDefault(head, new SheetPart.Added(head, delta.sheets())));
            }
        }
        SummedSheet now = before.of(parts);
        sums.put(about, now);
        return now.sheet();
    }

    /** Those that are not known yet are read; what is read may be a little newer than its head. */
    private Map<SheetHead, SheetPart> kept(List<SheetHead> heads, SummedSheet before) {
        Map<SheetHead, SheetPart> parts = new HashMap<>();
        List<String> unread = new ArrayList<>();
        for (SheetHead head : heads) {
            SheetPart part = before.parts().get(head);
            if (part == null) {
                unread.add(head.id());
            } else {
                parts.put(head, part);
            }
        }
        if (!unread.isEmpty()) {
            sheets.find(Filters.in(SheetDocument.ID, unread))
                    .map(SheetPart.Kept::new)
                    .forEach(part -> parts.put(part.head(), part));
        }
        return parts;
    }
}
