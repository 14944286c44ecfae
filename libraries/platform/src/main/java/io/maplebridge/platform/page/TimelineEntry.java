package io.maplebridge.platform.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a case.
 *
 * @param what in the trade's word
 * @param who did it; null when nobody is named
 * @param account of theirs, where it says more than the name; null for none
 * @param happened the day it happened
 * @param recordedLater when the system learned of it, if that was on a later day; else null
 * @param facts what was said with it
 */
public record TimelineEntry(
        Tone tone,
        String what,
        @Nullable String who,
        @Nullable String account,
        LocalDate happened,
        @Nullable Instant recordedLater,
        List<Fact> facts) {

    public TimelineEntry(
            Tone tone,
            String what,
            @Nullable String who,
            LocalDate happened,
            @Nullable Instant recordedLater,
            List<Fact> facts) {
        this(tone, what, who, null, happened, recordedLater, facts);
    }
}
