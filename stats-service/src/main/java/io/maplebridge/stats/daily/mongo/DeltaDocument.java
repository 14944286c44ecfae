package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.application.Delta;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import java.util.SortedMap;
import org.bson.Document;
import org.bson.types.Binary;

/** What a batch adds to the sheets of one town, as stored in {@code deltas}. */
final class DeltaDocument {

    static final String ID = "_id";
    static final String PARTITION = Life.PARTITION;
    static final String LIFE = Life.LIFE;
    static final String EPOCH = "epoch";
    static final String UP_TO = "upTo";
    static final String TOWN = "town";
    static final String SHEETS = "sheets";
    private static final String CHANGES = "changes";

    private DeltaDocument() {}

    static String id(PartitionState state, Delta delta, String town) {
        return String.join(
                "/",
                Long.toString(state.life()),
                state.partition().toString(),
                Long.toString(delta.epoch()),
                Long.toString(delta.upTo()),
                town);
    }

    static Document of(
            PartitionState owner, Delta delta, String town, SortedMap<SheetId, Sheet> added) {
        return new Document(ID, id(owner, delta, town))
                .append(PARTITION, owner.partition().toString())
                .append(LIFE, owner.life())
                .append(EPOCH, delta.epoch())
                .append(UP_TO, delta.upTo())
                .append(TOWN, town)
                .append(SHEETS, PackedSheets.pack(added));
    }

    static PackedSheets sheets(Document document) {
        return new PackedSheets(document.getString(TOWN), document.get(SHEETS, Binary.class));
    }

    /** As others name it. */
    static Document named(Delta delta) {
        return new Document(EPOCH, delta.epoch())
                .append(UP_TO, delta.upTo())
                .append(CHANGES, delta.changes());
    }

    static Delta named(Document document) {
        return new Delta(
                document.getLong(EPOCH), document.getLong(UP_TO), document.getLong(CHANGES));
    }
}
