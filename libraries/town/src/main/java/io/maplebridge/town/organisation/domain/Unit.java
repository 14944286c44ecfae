package io.maplebridge.town.organisation.domain;

import io.maplebridge.contract.words.UnitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the town, from its first day to its last. It is added, perhaps renamed, and in the end
 * ended; never deleted, since old cases and duties name it.
 *
 * @param code stable, never given again
 * @param parent code of the unit above it, or of the town
 * @param until the last day; null while it lasts
 * @param successor code of the unit that it went into 并入 with its last day; null for none
 * @param history what was done to it, oldest first
 * @param version 1 when it is new, one more for each change
 */
public record Unit(
        String code,
        UnitKind kind,
        String zh,
        String en,
        String parent,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String successor,
        List<Entry> history,
        long version) {

    /** Something that was done to a unit. */
    public enum Deed {
        ADDED,
        RENAMED,
        ENDED
    }

    /**
     * A line of the history, with the names and the end the unit had from then on.
     *
     * @param by the name of whoever did it
     */
    public record Entry(
            Instant at, String by, Deed deed, String zh, String en, @Nullable LocalDate until) {}

    public Unit {
        history = List.copyOf(history);
    }

    /** A new one. */
    public static Unit added(
            String code,
            UnitKind kind,
            String zh,
            String en,
            String parent,
            LocalDate from,
            @Nullable LocalDate until,
            String by,
            Instant now) {
        var added = new Entry(now, by, Deed.ADDED, zh, en, until);
        return new Unit(code, kind, zh, en, parent, from, until, null, List.of(added), 1);
    }

    public Unit renamed(String newZh, String newEn, String by, Instant now) {
        return changed(new Entry(now, by, Deed.RENAMED, newZh, newEn, until), successor);
    }

    /**
     * @param lastDay of the unit
     */
    public Unit ended(LocalDate lastDay, String by, Instant now) {
        return ended(lastDay, successor, by, now);
    }

    /**
     * @param lastDay of the unit
     * @param into code of the one it goes into 并入; null for none
     */
    public Unit ended(LocalDate lastDay, @Nullable String into, String by, Instant now) {
        return changed(new Entry(now, by, Deed.ENDED, zh, en, lastDay), into);
    }

    private Unit changed(Entry entry, @Nullable String into) {
        List<Entry> longer = new ArrayList<>(history);
        longer.add(entry);
        return new Unit(
                code,
                kind,
                entry.zh(),
                entry.en(),
                parent,
                from,
                entry.until(),
                into,
                longer,
                version + 1);
    }

    public boolean isThereOn(LocalDate day) {
        return span().has(day);
    }

    public boolean isOverOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    Span span() {
        return new Span(from, until);
    }
}
