package io.maplebridge.stats.facts.domain;

import io.maplebridge.contract.fact.Clock;
import io.maplebridge.contract.fact.Standing;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that is counted of one thing, as of its newest version: codes, amounts and dates, no names
 * and no free text. Its milestones say what held on any day, so the past of a figure never changes
 * because of what happened later.
 *
 * @param version grows by one with each event of the thing
 * @param shape in which it was told; the same version in a newer shape takes the place of the older
 * @param type what kind of thing it is, such as {@code dispute}
 * @param place where it belongs within the town: a village
 * @param number as people call it, such as 案号; null while it has none
 * @param codes what it is, by name: {@code category}, {@code source}
 * @param amounts how much, by name, in the smallest unit
 * @param milestones in the order of their days
 */
public record Fact(
        FactId id,
        long version,
        int shape,
        String type,
        String town,
        String place,
        @Nullable String number,
        Map<String, String> codes,
        Map<String, Long> amounts,
        List<Milestone> milestones) {

    /** Name of the code that says from whose people it is kept: a unit, and all within it. */
    public static final String KEPT_FROM = "kept-from";

    public Fact {
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
        milestones = List.copyOf(milestones);
    }

    /**
     * True while it is told in a shape that does not say what holds after each step. Such a fact is
     * kept, and not counted until it is told anew: nothing is guessed.
     */
    public boolean awaitsTelling() {
        return milestones.stream().anyMatch(step -> step.after() == null);
    }

    /** What held at the end of that day: what its last step up to then left behind. */
    public Optional<FactAsOf> asOf(LocalDate day) {
        Standing held = null;
        for (Milestone step : milestones) {
            if (!step.occurredOn().isAfter(day)) {
                held = step.after();
            }
        }
        return held == null || awaitsTelling()
                ? Optional.empty()
                : Optional.of(new FactAsOf(this, day, held));
    }

    /** How it stood on each day up to this one on which an answer about it can change. */
    public List<FactAsOf> stoodUntil(LocalDate day) {
        return turningDays().headSet(day, true).stream().flatMap(on -> asOf(on).stream()).toList();
    }

    /** Every day on which an answer about it can change: a step's, and the first late one. */
    public NavigableSet<LocalDate> turningDays() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Milestone step : milestones) {
            days.add(step.occurredOn());
            if (step.after() != null) {
                step.after().clocks().stream()
                        .map(Clock::dueOn)
                        .forEach(due -> days.add(due.plusDays(1)));
            }
        }
        return days;
    }

    public boolean isNewerThan(long otherVersion, int otherShape) {
        return version > otherVersion || (version == otherVersion && shape > otherShape);
    }
}
