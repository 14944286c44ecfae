package io.maplebridge.acceptance.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What was learnt of the lives of one kind of case by living them: what is offered at each place,
 * and where it led. It knows no table of its own, so that a command added later is met like any
 * other.
 */
final class LifeMap {

    private record Step(String from, String command) {}

    private final Map<String, Set<String>> offered = new HashMap<>();
    private final Map<Step, String> led = new HashMap<>();

    /** That a case standing there is offered these. */
    void saw(String where, Set<String> commands) {
        offered.put(where, commands);
    }

    void learn(String from, String command, String to) {
        led.put(new Step(from, command), to);
    }

    Set<String> everOffered() {
        Set<String> commands = new TreeSet<>();
        offered.values().forEach(commands::addAll);
        return commands;
    }

    boolean staysAfter(String where, String command) {
        return where.equals(led.get(new Step(where, command)));
    }

    /**
     * The shortest way to a place where one of these is offered, or beyond a step that nobody has
     * taken yet; empty when there is none.
     *
     * @param takes the commands that can be walked by
     */
    Optional<List<String>> way(String from, Set<String> wanted, Predicate<String> takes) {
        Map<String, List<String>> ways = new HashMap<>(Map.of(from, List.of()));
        Deque<String> places = new ArrayDeque<>(List.of(from));
        while (!places.isEmpty()) {
            String place = places.pop();
            List<String> way = Objects.requireNonNull(ways.get(place));
            Set<String> here = offered.getOrDefault(place, Set.of());
            if (!Collections.disjoint(here, wanted)) {
                return Optional.of(way);
            }
            for (String command : here.stream().filter(takes).toList()) {
                List<String> longer = new ArrayList<>(way);
                longer.add(command);
                String next = led.get(new Step(place, command));
                if (next == null) {
                    return Optional.of(longer);
                }
                if (ways.putIfAbsent(next, longer) == null) {
                    places.add(next);
                }
            }
        }
        return Optional.empty();
    }
}
