package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Change;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Stamp;
import io.maplebridge.cases.life.domain.StepDetails;
import io.maplebridge.cases.life.domain.StepField;
import io.maplebridge.cases.life.domain.StepGroup;
import io.maplebridge.cases.life.domain.Veil;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.page.Fact;
import io.maplebridge.platform.page.Texts;
import io.maplebridge.platform.page.TimelineEntry;
import io.maplebridge.platform.time.TownTime;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The history of a case in words, newest first. */
public record Timeline(CaseWords words, Veil veil) {

    public List<TimelineEntry> of(CaseFile file) {
        return since(file, 0);
    }

    /** How much of it a page shows. */
    static final int PART = 100;

    /** The newest of what happened before the event with that number, and no more than a part. */
    public List<TimelineEntry> before(CaseFile file, int version) {
        int to = Math.clamp(version - 1L, 0, file.version());
        List<TimelineEntry> entries = new ArrayList<>();
        for (int at = to; at > Math.max(0, to - PART); at--) {
            entries.add(entry(file.history().get(at - 1), at, file));
        }
        return entries;
    }

    /** How many there are before that part. */
    static int earlierThan(int version, CaseFile file) {
        return Math.max(0, Math.clamp(version - 1L, 0, file.version()) - PART);
    }

    /** What happened after the first {@code version} events. */
    public List<TimelineEntry> since(CaseFile file, int version) {
        List<CaseEvent> history = file.history();
        int seen = Math.clamp(version, 0, history.size());
        List<TimelineEntry> entries = new ArrayList<>();
        for (int at = seen + 1; at <= history.size(); at++) {
            entries.add(entry(history.get(at - 1), at, file));
        }
        Collections.reverse(entries);
        return entries;
    }

    /** What came under the name of a case that had no room for it. */
    List<TimelineEntry> beside(List<CaseEvent> contents, CaseFile file) {
        return contents.stream().map(event -> entry(event, List.of(), file)).toList();
    }

    private TimelineEntry entry(CaseEvent event, int version, CaseFile file) {
        return entry(event, file.origin().changesAt(version), file);
    }

    private TimelineEntry entry(CaseEvent event, List<Change> changes, CaseFile file) {
        Stamp stamp = event.stamp();
        boolean later = TownTime.dayOf(stamp.recordedAt()).isAfter(stamp.occurredOn());
        return new TimelineEntry(
                Tones.of(event.kind().group()),
                words.event(event, file.kind()),
                stamp.actor().name(),
                stamp.actor().accountBesideName().orElse(null),
                stamp.occurredOn(),
                later ? stamp.recordedAt() : null,
                facts(event, changes, file.kind()));
    }

    /** The subject of the registration stands above the timeline already. */
    private List<Fact> facts(CaseEvent event, List<Change> changes, CaseKind kind) {
        if (event.kind().group() == StepGroup.ENTRY) {
            return List.of();
        }
        Stream<Fact> said =
                StepDetails.of(event.step(), changes).entrySet().stream()
                        .map(e ->
                                fact(
                                        StepField.wordOf(event.kind(), e.getKey()),
                                        value(e.getKey(), e.getValue(), kind)));
        return Stream.concat(said, changes.stream().map(change -> changed(change, kind))).toList();
    }

    private Fact fact(String field, String text) {
        return new Fact(words.field(field), text);
    }

    /** 村居：大密村 → 小密村 */
    private Fact changed(Change change, CaseKind kind) {
        String before = valueOrNone(change.field(), change.before(), kind);
        return fact(
                change.field(), before + " → " + valueOrNone(change.field(), change.after(), kind));
    }

    private String valueOrNone(String field, @Nullable Object value, CaseKind kind) {
        return value == null ? words.text("change.nothing") : value(field, value, kind);
    }

    private String value(String field, Object value, CaseKind kind) {
        return switch (value) {
            case Party party -> CaseFacts.party(veil.party(party));
            case BigDecimal amount ->
                    words.text("case.yuan", new Texts(words.language()).yuan(amount));
            case Boolean flag -> words.text("command.field." + field + "." + flag);
            case Enum<?> choice -> words.text("choice." + field + "." + choice.name());
            default -> veil.text(words.coded(field, value.toString(), kind));
        };
    }
}
