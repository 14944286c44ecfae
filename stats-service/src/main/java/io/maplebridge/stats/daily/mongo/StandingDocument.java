package io.maplebridge.stats.daily.mongo;

import io.maplebridge.contract.fact.Clock;
import io.maplebridge.contract.fact.Standing;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What holds after a step, as stored in it. Days are ISO text: readable, and none can shift. */
final class StandingDocument {

    private StandingDocument() {}

    static Document of(Standing standing) {
        Document days = new Document();
        standing.days().forEach((name, day) -> days.append(name, day.toString()));
        return new Document("codes", new Document(Map.copyOf(standing.codes())))
                .append("days", days)
                .append("clocks", standing.clocks().stream().map(StandingDocument::of).toList());
    }

    private static Document of(Clock clock) {
        Document document =
                new Document("id", clock.id())
                        .append("startedOn", clock.startedOn().toString())
                        .append("dueOn", clock.dueOn().toString());
        if (clock.pausedSince() != null) {
            document.append("pausedSince", clock.pausedSince().toString());
        }
        if (clock.metOn() != null) {
            document.append("metOn", clock.metOn().toString());
        }
        return document;
    }

    static Standing standing(Document document) {
        Map<String, LocalDate> days = new TreeMap<>();
        document.get("days", Document.class)
                .forEach((name, day) -> days.put(name, LocalDate.parse((String) day)));
        return new Standing(
                texts(document.get("codes", Document.class)),
                days,
                document.getList("clocks", Document.class).stream()
                        .map(StandingDocument::clock)
                        .toList());
    }

    private static Clock clock(Document document) {
        return new Clock(
                document.getString("id"),
                LocalDate.parse(document.getString("startedOn")),
                LocalDate.parse(document.getString("dueOn")),
                day(document.getString("pausedSince")),
                day(document.getString("metOn")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** Names and codes. */
    static Map<String, String> texts(Document document) {
        Map<String, String> texts = new TreeMap<>();
        document.forEach((name, code) -> texts.put(name, (String) code));
        return texts;
    }
}
