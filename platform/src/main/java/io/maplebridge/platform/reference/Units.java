package io.maplebridge.platform.reference;

import io.maplebridge.contract.organisation.OrganisationFact;
import io.maplebridge.contract.organisation.OrganisationFact.UnitStands;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/**
 * Every unit of the town: villages, grids, committees and offices, ended ones too. Until the
 * organisation's topic has said anything of one that the file names, the file's word holds.
 */
public final class Units {

    /** A unit that the file names. */
    private record Delivered(String kind, Term term) {}

    private final Map<String, Delivered> delivered = new LinkedHashMap<>();
    private final Map<String, UnitStands> told = new ConcurrentSkipListMap<>();

    Units(Town town) {
        town.villageTerms()
                .forEach(term -> delivered.put(term.code(), new Delivered("VILLAGE", term)));
        town.officeTerms()
                .forEach(term -> delivered.put(term.code(), new Delivered("OFFICE", term)));
    }

    /** An older word on a unit never overrides a newer. */
    void learn(OrganisationFact fact) {
        switch (fact) {
            case UnitStands unit ->
                    told.merge(unit.code(), unit, (a, b) -> a.version() > b.version() ? a : b);
        }
    }

    /** What the topic said of units of this kind, by code. */
    Stream<UnitStands> told(String kind) {
        return told.values().stream().filter(unit -> unit.kind().equals(kind));
    }

    public boolean has(String code) {
        return told.containsKey(code) || delivered.containsKey(code);
    }

    /** Its name; the code itself when there never was one. */
    public String name(String code, Locale language) {
        UnitStands unit = told.get(code);
        if (unit != null) {
            return term(unit).name(language);
        }
        Delivered named = delivered.get(code);
        return named == null ? code : named.term().name(language);
    }

    /**
     * Those that are there on a day.
     *
     * @param kinds in the order in which they come; of one kind those that the file names come
     *     first, then by code
     */
    public List<Term> on(LocalDate day, String... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> Stream.concat(named(kind, day), others(kind, day)))
                .toList();
    }

    private Stream<Term> named(String kind, LocalDate day) {
        return delivered.values().stream()
                .filter(one -> one.kind().equals(kind))
                .flatMap(one -> {
                    UnitStands unit = told.get(one.term().code());
                    return unit == null
                            ? Stream.of(one.term())
                            : Stream.of(unit).filter(it -> isThereOn(it, day)).map(Units::term);
                });
    }

    private Stream<Term> others(String kind, LocalDate day) {
        return told(kind)
                .filter(unit -> !delivered.containsKey(unit.code()) && isThereOn(unit, day))
                .map(Units::term);
    }

    private static boolean isThereOn(UnitStands unit, LocalDate day) {
        LocalDate until = unit.until();
        return !day.isBefore(unit.from()) && (until == null || !day.isAfter(until));
    }

    private static Term term(UnitStands unit) {
        return new Term(unit.code(), unit.zh(), unit.en());
    }
}
