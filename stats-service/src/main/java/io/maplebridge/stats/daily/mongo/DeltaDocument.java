package io.maplebridge.stats.daily.mongo;

import com.mongodb.client.model.Projections;
import io.maplebridge.stats.daily.application.Delta;
import io.maplebridge.stats.daily.application.PartitionState;
import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/**
 * What a batch adds to the sheets, as stored in {@code deltas}: those of each town in a field of
 * its own, so that a page is sent those of its town alone.
 */
final class DeltaDocument {

    static final String ID = "_id";
    static final String PARTITION = Life.PARTITION;
    static final String LIFE = Life.LIFE;
    static final String EPOCH = "epoch";
    static final String UP_TO = "upTo";
    private static final String TOWNS = "towns";
    private static final String CHANGES = "changes";

    private DeltaDocument() {}

    static String id(PartitionState state, Delta delta) {
        return String.join(
                "/",
                Long.toString(state.life()),
                state.partition().toString(),
                Long.toString(delta.epoch()),
                Long.toString(delta.upTo()));
    }

    static Document of(PartitionState owner, Delta delta, SortedMap<SheetId, Sheet> added) {
        SortedMap<String, SortedMap<SheetId, Sheet>> byTown = new TreeMap<>();
        added.forEach((id, sheet) ->
                byTown.computeIfAbsent(id.town(), absent -> new TreeMap<>()).put(id, sheet));
        Document towns = new Document();
        byTown.forEach((town, sheets) -> towns.append(field(town), PackedSheets.pack(sheets)));
        return new Document(ID, id(owner, delta))
                .append(PARTITION, owner.partition().toString())
                .append(LIFE, owner.life())
                .append(EPOCH, delta.epoch())
                .append(UP_TO, delta.upTo())
                .append(TOWNS, towns);
    }

    /** All but what it adds to other towns. */
    static Bson onlyOf(String town) {
        return Projections.include(PARTITION, LIFE, EPOCH, UP_TO, TOWNS + "." + field(town));
    }

    /** What it adds to a town; empty when nothing. */
    static Optional<PackedSheets> sheets(Document document, String town) {
        return Optional.ofNullable(document.get(TOWNS, Document.class))
                .map(towns -> towns.get(field(town), Binary.class))
                .map(packed -> new PackedSheets(town, packed));
    }

    static List<PackedSheets> sheets(Document document) {
        List<PackedSheets> all = new ArrayList<>();
        document.get(TOWNS, Document.class)
                .forEach(
                        (field, packed) -> all.add(new PackedSheets(town(field), (Binary) packed)));
        return all;
    }

    /** A dot would lead into the field, a dollar sign means something else. */
    private static String field(String town) {
        return URLEncoder.encode(town, StandardCharsets.UTF_8).replace(".", "%2E");
    }

    private static String town(String field) {
        return URLDecoder.decode(field, StandardCharsets.UTF_8);
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
