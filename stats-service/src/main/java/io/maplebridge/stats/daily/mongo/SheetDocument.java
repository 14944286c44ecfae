package io.maplebridge.stats.daily.mongo;

import io.maplebridge.stats.daily.application.KeptSheet;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.domain.Breakdown;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import io.maplebridge.stats.figures.domain.FigureId;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * A sheet of one partition as stored in {@code daily}. Cells of one breakdown of a figure stand
 * together, their keys and their packed changes side by side.
 */
final class SheetDocument {

    static final String ID = "_id";
    static final String PARTITION = "partition";
    static final String LIFE = "life";
    static final String TOWN = "town";
    static final String YEAR = "year";
    static final String FAMILY = "family";
    static final String UP_TO = "upTo";
    static final String EPOCH = "epoch";
    static final String BREAKDOWNS = "breakdowns";
    private static final String KEYS = "keys";
    private static final String CHANGES = "changes";

    private SheetDocument() {}

    static String id(PartitionState owner, SheetId id) {
        return owner.life()
                + "/"
                + owner.partition()
                + "/"
                + id.town()
                + "/"
                + id.year()
                + "/"
                + id.family();
    }

    static Document of(PartitionState owner, SheetId id, KeptSheet kept) {
        return new Document(ID, id(owner, id))
                .append(PARTITION, owner.partition().toString())
                .append(LIFE, owner.life())
                .append(TOWN, id.town())
                .append(YEAR, id.year())
                .append(FAMILY, id.family())
                .append(UP_TO, kept.upTo())
                .append(EPOCH, kept.epoch())
                .append(BREAKDOWNS, breakdowns(kept.sheet()));
    }

    private static List<Document> breakdowns(Sheet sheet) {
        List<Document> breakdowns = new ArrayList<>();
        sheet.breakdowns()
                .forEach((breakdown, keys) ->
                        breakdowns.add(
                                new Document("figure", breakdown.figure().value())
                                        .append("by", breakdown.by())
                                        .append(KEYS, new ArrayList<>(keys.keySet()))
                                        .append(
                                                CHANGES,
                                                keys.values().stream()
                                                        .map(PackedChanges::pack)
                                                        .map(Binary::new)
                                                        .toList())));
        return breakdowns;
    }

    static SheetId sheetId(Document document) {
        return new SheetId(
                document.getString(TOWN), document.getInteger(YEAR), document.getString(FAMILY));
    }

    static KeptSheet kept(Document document) {
        Sheet sheet = new Sheet();
        addTo(sheet, document);
        return new KeptSheet(sheet, document.getLong(UP_TO), document.getLong(EPOCH));
    }

    static void addTo(Sheet sheet, Document document) {
        for (Document breakdown : document.getList(BREAKDOWNS, Document.class)) {
            Breakdown of =
                    new Breakdown(
                            new FigureId(breakdown.getString("figure")),
                            breakdown.getString("by"));
            List<String> keys = breakdown.getList(KEYS, String.class);
            List<Binary> changes = breakdown.getList(CHANGES, Binary.class);
            for (int i = 0; i < keys.size(); i++) {
                sheet.add(of, keys.get(i), PackedChanges.unpack(changes.get(i).getData()));
            }
        }
    }
}
