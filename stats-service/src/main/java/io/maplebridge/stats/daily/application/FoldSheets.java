package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Adds what batches have left to the sheets, many batches at once: a sheet costs as much to write
 * for one case as for a thousand. Each sheet says up to where it is counted, so a fold that was cut
 * off is done again and adds nothing twice.
 */
@Component
class FoldSheets {

    /** So many are in memory and in one write. */
    private static final int AT_ONCE = 100;

    private final Sheets sheets;
    private final Deltas deltas;
    private final Partitions partitions;
    private final FoldAfter after;

    FoldSheets(Sheets sheets, Deltas deltas, Partitions partitions, FoldAfter after) {
        this.sheets = sheets;
        this.deltas = deltas;
        this.partitions = partitions;
        this.after = after;
    }

    /**
     * Folds when enough has come together.
     *
     * @return the partition as it is then
     */
    PartitionState whenDue(PartitionState owner) {
        return after.isReached(owner) ? fold(owner) : owner;
    }

    private PartitionState fold(PartitionState owner) {
        SortedMap<Long, Map<SheetId, Sheet>> pending = deltas.pendingByOffset(owner);
        if (pending.size() < owner.pending().size()) {
            // The store has lost some of it.
            throw partitions.giveUp(owner);
        }
        SortedSet<SheetId> touched = new TreeSet<>();
        pending.values().forEach(added -> touched.addAll(added.keySet()));
        List<SheetId> all = List.copyOf(touched);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            fold(owner, all.subList(from, Math.min(all.size(), from + AT_ONCE)), pending);
        }
        PartitionState folded = owner.folded();
        partitions.advance(folded);
        // What has just been folded may still be named to a reader: it goes at the next fold.
        deltas.removeBefore(folded, owner.pending().getFirst());
        return folded;
    }

    private void fold(
            PartitionState owner,
            Collection<SheetId> some,
            SortedMap<Long, Map<SheetId, Sheet>> pending) {
        Map<SheetId, KeptSheet> kept = sheets.kept(owner, some);
        List<Sheets.Replacement> replacements = new ArrayList<>();
        for (SheetId id : some) {
            KeptSheet was = Objects.requireNonNullElseGet(kept.get(id), KeptSheet::none);
            if (was.upTo() < owner.position()) {
                List<Sheet> more =
                        pending.tailMap(was.upTo() + 1).values().stream()
                                .map(added -> added.get(id))
                                .filter(Objects::nonNull)
                                .toList();
                replacements.add(new Sheets.Replacement(id, was, was.plus(more, owner)));
            }
        }
        sheets.replace(owner, replacements);
    }
}
