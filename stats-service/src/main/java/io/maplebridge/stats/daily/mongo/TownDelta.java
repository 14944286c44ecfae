package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.domain.SheetId;
import java.util.Set;
import org.bson.Document;

/**
 * What a batch adds to the sheets of one town, as it was read.
 *
 * @param about which sheets these are
 */
record TownDelta(
        String id,
        String partition,
        long life,
        long upTo,
        long epoch,
        PackedSheets sheets,
        Set<SheetId> about) {

    static TownDelta of(Document document, PackedSheets sheets) {
        return new TownDelta(
                document.getString(DeltaDocument.ID),
                document.getString(DeltaDocument.PARTITION),
                document.getLong(DeltaDocument.LIFE),
                document.getLong(DeltaDocument.UP_TO),
                document.getLong(DeltaDocument.EPOCH),
                sheets,
                sheets.about());
    }

    SheetHead head(SheetId of) {
        return new SheetHead(id, of, partition, life, upTo, epoch);
    }

    /** In some hundred bytes. */
    long weight() {
        return 1L + sheets.packed().length() / 100;
    }
}
