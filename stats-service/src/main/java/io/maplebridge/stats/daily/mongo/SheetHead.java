package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.domain.SheetId;
import org.bson.Document;

/**
 * Which sheet of which partition, without what is on it.
 *
 * @param edition another one each time that it is written
 */
record SheetHead(String id, SheetId about, String partition, long life, String edition) {

    static SheetHead of(Document document) {
        return new SheetHead(
                document.getString(SheetDocument.ID),
                SheetDocument.sheetId(document),
                document.getString(SheetDocument.PARTITION),
                document.getLong(SheetDocument.LIFE),
                document.getLong(SheetDocument.UP_TO)
                        + "/"
                        + document.getLong(SheetDocument.EPOCH));
    }

    boolean isOf(PartitionState state) {
        return life == state.life() && partition.equals(state.partition().toString());
    }
}
