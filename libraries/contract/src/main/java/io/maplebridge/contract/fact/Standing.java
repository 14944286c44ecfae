package io.maplebridge.contract.fact;

import static java.util.Collections.unmodifiableSortedMap;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that holds of a thing after a milestone. It is whole, so that what held at the end of a day
 * is the standing after the last milestone on or before it, and nobody has to know the rules of its
 * life to count it.
 *
 * @param codes what is in force, by name: {@code outcome}, {@code level}, {@code holder}
 * @param days when what is in force began, by name: {@code accepted}, {@code concluded}
 * @param clocks each limit at most once: the run that counts now
 */
public record Standing(Map<String, String> codes, Map<String, LocalDate> days, List<Clock> clocks) {
    public Standing {
        // What is absent on the wire is null here; sorted, so that it is always written the same.
        codes = unmodifiableSortedMap(new TreeMap<>(requireNonNullElse(codes, Map.of())));
        days = unmodifiableSortedMap(new TreeMap<>(requireNonNullElse(days, Map.of())));
        clocks = List.copyOf(requireNonNullElse(clocks, List.of()));
    }

    public Optional<Clock> clock(String id) {
        return clocks.stream().filter(clock -> clock.id().equals(id)).findFirst();
    }
}
