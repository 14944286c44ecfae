package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.EventDetails;
import io.maplebridge.cases.life.domain.Stamp;
import io.maplebridge.cases.life.domain.Veil;
import io.maplebridge.platform.page.Fact;
import io.maplebridge.platform.page.Texts;
import io.maplebridge.platform.page.TimelineEntry;
import io.maplebridge.platform.time.TownTime;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The history of a case in words, newest first. */
public record Timeline(CaseWords words, Veil veil) {

    public List<TimelineEntry> of(CaseFile file) {
        return since(file, 0);
    }

    /** What happened after the first {@code version} events. */
    public List<TimelineEntry> since(CaseFile file, int version) {
        List<CaseEvent> history = file.history();
        int seen = Math.clamp(version, 0, history.size());
        List<TimelineEntry> entries = new ArrayList<>();
        for (CaseEvent event : history.subList(seen, history.size())) {
            entries.add(entry(event, file));
        }
        Collections.reverse(entries);
        return entries;
    }

    private TimelineEntry entry(CaseEvent event, CaseFile file) {
        Stamp stamp = event.stamp();
        boolean later = TownTime.dayOf(stamp.recordedAt()).isAfter(stamp.occurredOn());
        return new TimelineEntry(
                Tones.of(event),
                words.event(event, file.kind()),
                stamp.actor().name(),
                stamp.occurredOn(),
                later ? stamp.recordedAt() : null,
                facts(event));
    }

    /** The subject of the registration stands above the timeline already. */
    private List<Fact> facts(CaseEvent event) {
        return event instanceof CaseEvent.CaseRegistered
                ? List.of()
                : EventDetails.of(event).entrySet().stream()
                        .map(e ->
                                new Fact(words.field(e.getKey()), value(e.getKey(), e.getValue())))
                        .toList();
    }

    private String value(String field, Object value) {
        return switch (value) {
            case BigDecimal amount ->
                    words.text("case.yuan", new Texts(words.language()).yuan(amount));
            case Boolean flag -> words.text(flag ? "flag." + field : "flag." + field + ".not");
            case Enum<?> choice -> words.text("choice." + field + "." + choice.name());
            default -> veil.text(words.coded(field, value.toString()));
        };
    }
}
