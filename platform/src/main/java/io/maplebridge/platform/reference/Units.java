package io.maplebridge.platform.reference;

import io.maplebridge.contract.organisation.OrganisationFact;
import io.maplebridge.contract.organisation.OrganisationFact.UnitStands;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Every unit that a case may accuse: villages, grids, committees and offices, ended ones too. Until
 * the organisation's topic has said anything they are those of the file.
 */
public final class Units {

    private record Known(Term term, LocalDate from, LocalDate until, long version) {}

    private final Map<String, Known> known = new LinkedHashMap<>();

    Units(Town delivered) {
        delivered.villageTerms().forEach(this::deliver);
        delivered.officeTerms().forEach(this::deliver);
    }

    private void deliver(Term term) {
        known.put(term.code(), new Known(term, LocalDate.MIN, LocalDate.MAX, 0));
    }

    synchronized void learn(OrganisationFact fact) {
        switch (fact) {
            case UnitStands unit -> {
                LocalDate until = unit.until();
                Known told =
                        new Known(
                                new Term(unit.code(), unit.zh(), unit.en()),
                                unit.from(),
                                until == null ? LocalDate.MAX : until,
                                unit.version());
                known.merge(
                        unit.code(),
                        told,
                        (old, fresh) -> old.version() > fresh.version() ? old : fresh);
            }
        }
    }

    public synchronized boolean has(String code) {
        return known.containsKey(code);
    }

    /** Its name; the code itself when there never was one. */
    public synchronized String name(String code, Locale language) {
        Known unit = known.get(code);
        return unit == null ? code : unit.term().name(language);
    }

    /** Those that are there on a day. */
    public synchronized List<Term> on(LocalDate day) {
        return known.values().stream()
                .filter(unit -> !day.isBefore(unit.from()) && !day.isAfter(unit.until()))
                .map(Known::term)
                .toList();
    }
}
