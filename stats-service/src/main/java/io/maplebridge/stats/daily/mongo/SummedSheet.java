package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.domain.Sheet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * A sheet added up over the partitions. The parts are kept as they were read, packed, so that of a
 * sheet of which one part changed only that part is read, and taken off and added.
 */
record SummedSheet(Map<SheetHead, Document> parts, Sheet sheet) {

    static final SummedSheet NONE = new SummedSheet(Map.of(), new Sheet());

    boolean isOf(Set<SheetHead> heads) {
        return parts.keySet().equals(heads);
    }

    /** Ids of the documents that have to be read for the sum to be of these parts. */
    List<String> toRead(Set<SheetHead> heads) {
        return heads.stream().filter(head -> !parts.containsKey(head)).map(SheetHead::id).toList();
    }

    /**
     * @param read may be a little newer than the heads; what they are is told by themselves
     */
    SummedSheet with(Set<SheetHead> heads, Collection<Document> read) {
        Sheet sum = sheet.copy();
        Map<SheetHead, Document> now = new HashMap<>(parts);
        Set<String> readIds =
                read.stream()
                        .map(document -> document.getString(SheetDocument.ID))
                        .collect(Collectors.toSet());
        for (Map.Entry<SheetHead, Document> part : parts.entrySet()) {
            if (!heads.contains(part.getKey()) || readIds.contains(part.getKey().id())) {
                sum.subtractAll(SheetDocument.kept(part.getValue()).sheet());
                now.remove(part.getKey());
            }
        }
        for (Document document : read) {
            SheetDocument.addTo(sum, document);
            now.put(SheetHead.of(document), document);
        }
        return new SummedSheet(now, sum);
    }

    /** Of the changes kept. */
    long weight() {
        return 2 * sheet.size() + 1;
    }
}
