package io.maplebridge.stats.changes.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a fact stood on a list and how it stands; one of the two at least.
 *
 * @param before null when it was not on the list
 * @param after null when it is not on the list any more
 */
public record StayChange(@Nullable Stay before, @Nullable Stay after) {

    /**
     * What differs. A cohort or a stock has a fact once at most; what happened several times is
     * held against what had happened on the same day.
     */
    public static List<StayChange> between(List<Stay> before, List<Stay> after) {
        List<StayChange> all = new ArrayList<>();
        if (before.size() <= 1 && after.size() <= 1) {
            all.add(new StayChange(first(before), first(after)));
        } else {
            SortedSet<LocalDate> days = new TreeSet<>();
            before.forEach(stay -> days.add(stay.when()));
            after.forEach(stay -> days.add(stay.when()));
            days.forEach(day -> all.add(new StayChange(on(day, before), on(day, after))));
        }
        return all.stream().filter(one -> Move.differs(one.before(), one.after())).toList();
    }

    private static @Nullable Stay first(List<Stay> stays) {
        return stays.isEmpty() ? null : stays.getFirst();
    }

    private static @Nullable Stay on(LocalDate day, List<Stay> stays) {
        return stays.stream().filter(stay -> stay.when().equals(day)).findFirst().orElse(null);
    }

    /** The date that the figure is about; null when there is neither. */
    @Nullable LocalDate when() {
        Stay told = after == null ? before : after;
        return told == null ? null : told.when();
    }
}
