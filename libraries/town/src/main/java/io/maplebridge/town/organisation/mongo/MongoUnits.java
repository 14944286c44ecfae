package io.maplebridge.town.organisation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.maplebridge.platform.mongo.FirstWrite;
import io.maplebridge.town.organisation.application.Units;
import io.maplebridge.town.organisation.domain.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** One document a unit, under its code. */
final class MongoUnits implements Units {

    private final MongoCollection<Document> units;

    MongoUnits(MongoCollection<Document> units) {
        this.units = units;
    }

    static void createIndexes(MongoCollection<Document> units) {
        // the sweep: what waits to be told
        units.createIndex(
                Indexes.ascending(UnitDocument.WAITS), new IndexOptions().name(UnitDocument.WAITS));
    }

    @Override
    public List<Unit> all() {
        return units.find()
                .sort(Sorts.ascending("_id"))
                .map(UnitDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Unit> find(String code) {
        return Optional.ofNullable(units.find(eq("_id", code)).first()).map(UnitDocument::read);
    }

    @Override
    public boolean add(Unit unit) {
        return FirstWrite.of(() -> units.insertOne(UnitDocument.write(unit)));
    }

    @Override
    public boolean replace(Unit changed) {
        var asRead = at(changed.code(), changed.version() - 1);
        return units.replaceOne(asRead, UnitDocument.write(changed)).getMatchedCount() == 1;
    }

    @Override
    public List<Unit> waiting() {
        return units.find(eq(UnitDocument.WAITS, true))
                .map(UnitDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public void told(Unit unit) {
        units.updateOne(at(unit.code(), unit.version()), Updates.set(UnitDocument.WAITS, false));
    }

    private static org.bson.conversions.Bson at(String code, long version) {
        return and(eq("_id", code), eq("version", version));
    }
}
