package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.domain.SheetId;
import org.bson.Document;

/**
 * Which sheet of which partition, without what is on it: the kept one, or what a batch adds to it.
 *
 * @param id of the document
 * @param upTo offset up to which its partition is counted with it
 * @param epoch of the owner that wrote it; with the offset another one each time it is written
 */
record SheetHead(String id, SheetId about, String partition, long life, long upTo, long epoch) {

    static SheetHead of(Document sheet) {
        return new SheetHead(
                sheet.getString(SheetDocument.ID),
                SheetDocument.sheetId(sheet),
                sheet.getString(SheetDocument.PARTITION),
                sheet.getLong(SheetDocument.LIFE),
                sheet.getLong(SheetDocument.UP_TO),
                sheet.getLong(SheetDocument.EPOCH));
    }

    boolean isOf(PartitionState state) {
        return life == state.life() && partition.equals(state.partition().toString());
    }
}
