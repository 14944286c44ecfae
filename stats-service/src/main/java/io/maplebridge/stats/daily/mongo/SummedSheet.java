package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.domain.Sheet;
import java.util.Map;

/**
 * A sheet added up over the partitions. The parts are kept as they were read, packed, so that of a
 * sheet of which one part changed only that part is read, and taken off and added.
 */
record SummedSheet(Map<SheetHead, SheetPart> parts, Sheet sheet) {

    static final SummedSheet NONE = new SummedSheet(Map.of(), new Sheet());

    /** The sum of these parts. */
    SummedSheet of(Map<SheetHead, SheetPart> wanted) {
        if (parts.keySet().equals(wanted.keySet())) {
            return this;
        }
        Sheet sum = sheet.copy();
        parts.forEach((head, part) -> {
            if (!wanted.containsKey(head)) {
                Sheet gone = new Sheet();
                part.addTo(gone);
                sum.subtractAll(gone);
            }
        });
        wanted.forEach((head, part) -> {
            if (!parts.containsKey(head)) {
                part.addTo(sum);
            }
        });
        return new SummedSheet(wanted, sum);
    }

    /** In bytes. */
    long weight() {
        return 1_000 + parts.values().stream().mapToLong(SheetPart::weight).sum();
    }
}
