package io.maplebridge.town.organisation.application.sheet;

import static java.util.Objects.requireNonNull;

import io.maplebridge.town.organisation.domain.Unit;
import io.maplebridge.town.people.domain.Duty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a workbook would do, and what is wrong with it. With a fault nothing of it is done. */
public final class Plan {

    /**
     * What becomes of one account.
     *
     * @param name of a new one
     * @param ends the place of each duty that ends, and the duty as it ends
     */
    record Person(
            String id, String name, boolean isNew, List<Duty> begins, Map<Integer, Duty> ends) {}

    /** How many of each: new, changed, unchanged. */
    public record Count(int added, int changed, int unchanged) {}

    final List<Fault> faults = new ArrayList<>();
    final Map<String, Unit> added = new LinkedHashMap<>();
    final Map<String, Unit> renamed = new LinkedHashMap<>();
    final Map<String, Unit> ended = new LinkedHashMap<>();
    final Map<String, Person> people = new TreeMap<>();
    int sameUnits;
    int sameDuties;

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public Count units() {
        int changed = (int) renamed.keySet().stream().filter(c -> !ended.containsKey(c)).count();
        return new Count(added.size(), changed + ended.size(), sameUnits);
    }

    public Count duties() {
        int begun = people.values().stream().mapToInt(one -> one.begins().size()).sum();
        int over = people.values().stream().mapToInt(one -> one.ends().size()).sum();
        return new Count(begun, over, sameDuties);
    }

    /** Each thing that changes, units before people. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        added.values()
                .forEach(it ->
                        changes.add(
                                new Change.UnitAdded(it.code(), it.zh(), it.kind(), it.from())));
        renamed.values()
                .forEach(it -> {
                    String before = it.history().get(it.history().size() - 2).zh();
                    changes.add(new Change.UnitRenamed(it.code(), before, it.zh()));
                });
        ended.values()
                .forEach(it ->
                        changes.add(
                                new Change.UnitEnded(
                                        it.code(), it.zh(), requireNonNull(it.until()))));
        people.values().forEach(person -> changes.addAll(changes(person)));
        return changes;
    }

    private static List<Change> changes(Person person) {
        List<Change> changes = new ArrayList<>();
        if (person.isNew()) {
            changes.add(new Change.AccountOpened(person.id(), person.name()));
        }
        person.begins()
                .forEach(duty ->
                        changes.add(new Change.DutyBegun(person.id(), person.name(), duty)));
        person.ends()
                .values()
                .forEach(duty ->
                        changes.add(new Change.DutyEnded(person.id(), person.name(), duty)));
        return changes;
    }

    public int newAccounts() {
        return (int) people.values().stream().filter(Person::isNew).count();
    }

    public boolean changesNothing() {
        return added.isEmpty() && renamed.isEmpty() && ended.isEmpty() && people.isEmpty();
    }
}
