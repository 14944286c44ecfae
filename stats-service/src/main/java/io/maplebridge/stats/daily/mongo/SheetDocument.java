package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.application.KeptSheet;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import org.bson.Document;
import org.bson.types.Binary;

/** A sheet of one partition as stored in {@code daily}, its cells packed. */
final class SheetDocument {

    static final String ID = "_id";
    static final String PARTITION = Life.PARTITION;
    static final String LIFE = Life.LIFE;
    static final String TOWN = "town";
    static final String MONTH = "month";
    static final String FAMILY = "family";
    static final String UP_TO = "upTo";
    static final String EPOCH = "epoch";
    static final String CELLS = "cells";

    private SheetDocument() {}

    static String id(PartitionState owner, SheetId id) {
        return owner.life()
                + "/"
                + owner.partition()
                + "/"
                + id.town()
                + "/"
                + id.month()
                + "/"
                + id.family();
    }

    static Document of(PartitionState owner, SheetId id, KeptSheet kept) {
        return new Document(ID, id(owner, id))
                .append(PARTITION, owner.partition().toString())
                .append(LIFE, owner.life())
                .append(TOWN, id.town())
                .append(MONTH, id.month())
                .append(FAMILY, id.family())
                .append(UP_TO, kept.upTo())
                .append(EPOCH, kept.epoch())
                .append(CELLS, new Binary(PackedSheet.pack(kept.sheet())));
    }

    static SheetId sheetId(Document document) {
        return new SheetId(
                document.getString(TOWN), document.getInteger(MONTH), document.getString(FAMILY));
    }

    static KeptSheet kept(Document document) {
        Sheet sheet = new Sheet();
        addTo(sheet, document);
        return new KeptSheet(sheet, document.getLong(UP_TO), document.getLong(EPOCH));
    }

    static void addTo(Sheet sheet, Document document) {
        PackedSheet.addTo(sheet, document.get(CELLS, Binary.class).getData());
    }

    /** Bytes of its cells. */
    static int length(Document document) {
        return document.get(CELLS, Binary.class).length();
    }
}
