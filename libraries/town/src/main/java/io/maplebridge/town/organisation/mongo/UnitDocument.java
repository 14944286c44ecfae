package io.maplebridge.town.organisation.mongo;

import io.maplebridge.contract.words.UnitKind;
import io.maplebridge.town.organisation.domain.Unit;
import io.maplebridge.town.organisation.domain.Unit.Deed;
import io.maplebridge.town.organisation.domain.Unit.Entry;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A unit as it is stored. Days are text, as everywhere in the store. */
final class UnitDocument {

    static final String WAITS = "waits";

    private UnitDocument() {}

    /** As it is written: it waits to be told. */
    static Document write(Unit unit) {
        return new Document("_id", unit.code())
                .append("kind", unit.kind().name())
                .append("zh", unit.zh())
                .append("en", unit.en())
                .append("parent", unit.parent())
                .append("from", unit.from().toString())
                .append("until", text(unit.until()))
                .append("successor", unit.successor())
                .append("history", unit.history().stream().map(UnitDocument::write).toList())
                .append("version", unit.version())
                .append(WAITS, true);
    }

    private static Document write(Entry entry) {
        return new Document("at", Date.from(entry.at()))
                .append("by", entry.by())
                .append("deed", entry.deed().name())
                .append("zh", entry.zh())
                .append("en", entry.en())
                .append("until", text(entry.until()));
    }

    static Unit read(Document in) {
        return new Unit(
                in.getString("_id"),
                UnitKind.valueOf(in.getString("kind")),
                in.getString("zh"),
                in.getString("en"),
                in.getString("parent"),
                LocalDate.parse(in.getString("from")),
                day(in.getString("until")),
                in.getString("successor"),
                in.getList("history", Document.class).stream().map(UnitDocument::entry).toList(),
                in.getLong("version"));
    }

    private static Entry entry(Document in) {
        return new Entry(
                in.getDate("at").toInstant(),
                in.getString("by"),
                Deed.valueOf(in.getString("deed")),
                in.getString("zh"),
                in.getString("en"),
                day(in.getString("until")));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
