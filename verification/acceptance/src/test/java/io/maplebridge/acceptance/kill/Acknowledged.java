package io.maplebridge.acceptance.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

/** The model: what clients were told is kept, and what that makes the figures. */
final class Acknowledged {

    private final Queue<Case> cases = new ConcurrentLinkedQueue<>();
    private final Set<UUID> unheard = ConcurrentHashMap.newKeySet();
    private final LongAdder again = new LongAdder();

    /**
     * A case whose submission was acknowledged.
     *
     * @param commands the keys of the commands that were acknowledged
     */
    record Case(UUID id, Script script, String category, List<UUID> commands) {}

    Case submitted(UUID id, Script script, String category) {
        Case one = new Case(id, script, category, new CopyOnWriteArrayList<>());
        cases.add(one);
        return one;
    }

    /** As known at this moment: what is acknowledged later is not in it. */
    List<Case> soFar() {
        List<Case> copy = new ArrayList<>();
        for (Case one : cases) {
            copy.add(new Case(one.id(), one.script(), one.category(), List.copyOf(one.commands())));
        }
        return copy;
    }

    int cases() {
        return cases.size();
    }

    int commands() {
        return cases.stream().mapToInt(one -> one.commands().size()).sum();
    }

    /**
     * The command turned out to be done although its answer was lost: this is what kills are for.
     */
    void doneUnheard(UUID command) {
        unheard.add(command);
    }

    /** A request goes again, because nothing or "not now" was answered. */
    void triedAgain() {
        again.increment();
    }

    /** How much there was, for the console. */
    @Override
    public String toString() {
        return "%d submissions and %d commands acknowledged, %d requests sent again, %d commands done unheard"
                .formatted(cases(), commands(), again.sum(), unheard.size());
    }

    /** Every figure that the scripts know, with what it must be once all scripts are through. */
    Map<String, Integer> figures() {
        Map<String, Integer> numbers = new TreeMap<>();
        Script.ALL.forEach(script -> script.counts().forEach(figure -> numbers.put(figure, 0)));
        for (Case one : cases) {
            one.script().counts().forEach(figure -> numbers.merge(figure, 1, Integer::sum));
        }
        return numbers;
    }

    /** Accepted disputes by category. */
    Map<String, Integer> categories() {
        Map<String, Integer> numbers = new TreeMap<>();
        for (Case one : cases) {
            if (one.script().kind().equals("disputes")) {
                numbers.merge(one.category(), 1, Integer::sum);
            }
        }
        return numbers;
    }
}
