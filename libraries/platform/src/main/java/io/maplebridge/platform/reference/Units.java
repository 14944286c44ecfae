package io.maplebridge.platform.reference;

import io.maplebridge.contract.organisation.OrganisationFact;
import io.maplebridge.contract.organisation.OrganisationFact.UnitStands;
import io.maplebridge.contract.words.UnitKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every unit of the town: villages, grids, committees and offices, ended ones too. Until the
 * organisation's topic has said anything of one that the file names, the file's word holds.
 */
public final class Units {

    /** A unit that the file names. */
    private record Delivered(UnitKind kind, Term term) {}

    private final String town;
    private final Map<String, Delivered> delivered = new LinkedHashMap<>();
    private final Map<String, UnitStands> told = new ConcurrentSkipListMap<>();

    Units(Town town) {
        this.town = town.code();
        town.villageTerms()
                .forEach(term -> delivered.put(term.code(), new Delivered(UnitKind.VILLAGE, term)));
        town.officeTerms()
                .forEach(term -> delivered.put(term.code(), new Delivered(UnitKind.OFFICE, term)));
    }

    /** An older word on a unit never overrides a newer. */
    void learn(OrganisationFact fact) {
        switch (fact) {
            case UnitStands unit ->
                    told.merge(unit.code(), unit, (a, b) -> a.version() > b.version() ? a : b);
        }
    }

    /** What the topic said of units of this kind, by code. */
    Stream<UnitStands> told(UnitKind kind) {
        return told.values().stream().filter(unit -> unit.isA(kind));
    }

    public boolean has(String code) {
        return told.containsKey(code) || delivered.containsKey(code);
    }

    /** Its name; the code itself when there never was one. */
    public String name(String code, Locale language) {
        return term(code).name(language);
    }

    /** As it is called; by its code when there never was one. */
    public Term term(String code) {
        UnitStands unit = told.get(code);
        Delivered named = delivered.get(code);
        return unit != null
                ? term(unit)
                : named != null ? named.term() : new Term(code, code, code);
    }

    /** Whether it is that unit or stands under it. */
    public boolean isWithin(String code, String above) {
        UnitStands unit = told.get(code);
        return code.equals(above) || (unit != null && isWithin(unit.parent(), above));
    }

    /**
     * These units and every one that one of them stands in. What accuses any of them is kept from
     * whoever works in these (信访工作条例 46 (五)).
     */
    public Set<String> withAbove(Set<String> codes) {
        Set<String> all = new HashSet<>();
        for (String code : codes) {
            String at = code;
            while (at != null && all.add(at)) {
                UnitStands unit = told.get(at);
                at = unit == null ? null : unit.parent();
            }
        }
        return Set.copyOf(all);
    }

    /** Those straight under a unit, or under the town, that are there on a day. */
    public List<Term> under(String parent, LocalDate day, UnitKind... kinds) {
        return on(day, kinds).stream()
                .filter(unit -> parent.equals(parentOf(unit.code())))
                .toList();
    }

    /** What the file names stands under the town. */
    private String parentOf(String code) {
        UnitStands unit = told.get(code);
        return unit == null ? town : unit.parent();
    }

    /** Whether it is there on a day. */
    public boolean isThereOn(String code, LocalDate day) {
        UnitStands unit = told.get(code);
        return unit == null ? delivered.containsKey(code) : isThereOn(unit, day);
    }

    /** The unit that it went into 并入, and that one in its turn; itself when it went into none. */
    public String successorOf(String code) {
        UnitStands unit = told.get(code);
        String next = unit == null ? null : unit.successor();
        return next == null ? code : successorOf(next);
    }

    /** Itself, and all that went into it. */
    public Set<String> joinedIn(String code) {
        return Stream.concat(
                        Stream.of(code),
                        told.keySet().stream().filter(one -> successorOf(one).equals(code)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The codes of those that there were until some day before this one. */
    public Set<String> endedBefore(LocalDate day) {
        return told.values().stream()
                .filter(unit -> isOverOn(unit, day))
                .map(UnitStands::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Those that are there on a day.
     *
     * @param kinds in the order in which they come; of one kind those that the file names come
     *     first, then by code
     */
    public List<Term> on(LocalDate day, UnitKind... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> Stream.concat(named(kind, day), others(kind, day)))
                .toList();
    }

    /** All that are there on a day: offices, villages, committees, grids. */
    public List<Term> allOn(LocalDate day) {
        return on(day, UnitKind.OFFICE, UnitKind.VILLAGE, UnitKind.COMMITTEE, UnitKind.GRID);
    }

    private Stream<Term> named(UnitKind kind, LocalDate day) {
        return delivered.values().stream()
                .filter(one -> one.kind() == kind)
                .flatMap(one -> {
                    UnitStands unit = told.get(one.term().code());
                    return unit == null
                            ? Stream.of(one.term())
                            : Stream.of(unit).filter(it -> isThereOn(it, day)).map(Units::term);
                });
    }

    private Stream<Term> others(UnitKind kind, LocalDate day) {
        return told(kind)
                .filter(unit -> !delivered.containsKey(unit.code()) && isThereOn(unit, day))
                .map(Units::term);
    }

    private static boolean isThereOn(UnitStands unit, LocalDate day) {
        return !day.isBefore(unit.from()) && !isOverOn(unit, day);
    }

    private static boolean isOverOn(UnitStands unit, LocalDate day) {
        LocalDate until = unit.until();
        return until != null && day.isAfter(until);
    }

    private static Term term(UnitStands unit) {
        return new Term(unit.code(), unit.zh(), unit.en());
    }
}
