package io.maplebridge.town.organisation.mongo;

import com.mongodb.client.MongoDatabase;
import io.maplebridge.contract.words.UnitKind;
import io.maplebridge.testkit.ManyDocuments;
import io.maplebridge.town.organisation.domain.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What is asked of the units, for the look at how queries are answered. */
public final class UnitQueries {

    /** The units of a town are some hundreds. */
    public static final Map<String, String> MAY_SCAN =
            Map.of("units {} by {\"_id\": 1}", "the tree is all of them");

    private UnitQueries() {}

    public static void sendAll(MongoDatabase database) {
        MongoUnits units = new MongoUnits(database.getCollection("units"));
        Unit unit = unit("a");
        units.add(unit);
        units.find("a");
        units.replace(unit.renamed("乙", "B", "甲", Instant.EPOCH));
        units.all();
        units.waiting();
        units.told(unit);
    }

    public static void fill(MongoDatabase database) {
        var collection = database.getCollection("units");
        ManyDocuments.fill(
                collection, i -> UnitDocument.write(unit("unit-" + i)).append("waits", false));
        MongoUnits.createIndexes(collection);
    }

    static Unit unit(String code) {
        return Unit.added(
                code,
                UnitKind.GRID,
                "甲网格",
                "Grid A",
                "pangxi",
                LocalDate.of(2020, 1, 1),
                null,
                "甲",
                Instant.parse("2023-12-18T01:00:00Z"));
    }
}
