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

    private final Map<String, Term> delivered = new LinkedHashMap<>();
    private final Map<String, UnitStands> told = new ConcurrentSkipListMap<>();

    Units(Town town) {
        Stream.concat(town.villageTerms().stream(), town.officeTerms().stream())
                .forEach(term -> delivered.put(term.code(), term));
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
        Term term = unit == null ? delivered.get(code) : term(unit);
        return term == null ? code : term.name(language);
    }

    /** Those that are there on a day. */
    public List<Term> on(LocalDate day) {
        Stream<Term> untold =
                delivered.values().stream().filter(term -> !told.containsKey(term.code()));
        Stream<Term> there =
                told.values().stream().filter(unit -> isThereOn(unit, day)).map(Units::term);
        return Stream.concat(untold, there).toList();
    }

    private static boolean isThereOn(UnitStands unit, LocalDate day) {
        LocalDate until = unit.until();
        return !day.isBefore(unit.from()) && (until == null || !day.isAfter(until));
    }

    private static Term term(UnitStands unit) {
        return new Term(unit.code(), unit.zh(), unit.en());
    }
}
