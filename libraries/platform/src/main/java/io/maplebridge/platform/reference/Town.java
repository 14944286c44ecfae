package io.maplebridge.platform.reference;

import io.maplebridge.contract.words.CaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A town and its villages.
 *
 * @param villages all there ever were: an ended one stays in old cases, filters and figures
 * @param offices that a new installation starts with; whatever becomes of them is said by the
 *     organisation
 * @param numberSeries the characters of a case number between year and sequence, by kind, such as
 *     长沙人调字 in 〔2023〕长沙人调字第12号; a kind without one keeps its outside number
 * @param queues the offices that take cases above the villages first, by kind; none in data of old
 */
public record Town(
        String code,
        String zh,
        String en,
        List<Village> villages,
        @Nullable List<Term> offices,
        Map<CaseKind, String> numberSeries,
        @Nullable Map<CaseKind, List<String>> queues) {

    public Town {
        if (queues != null) {
            Set<String> unknown = new TreeSet<>();
            queues.values().forEach(unknown::addAll);
            if (offices != null) {
                offices.forEach(office -> unknown.remove(office.code()));
            }
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException(
                        "the queues of " + code + " name offices that it has not: " + unknown);
            }
        }
    }

    public Term term() {
        return new Term(code, zh, en);
    }

    public Optional<Village> village(String code) {
        return villages.stream().filter(village -> village.code().equals(code)).findFirst();
    }

    /** The village's name; the code itself when there never was one. */
    public String villageName(String code, Locale locale) {
        return village(code).map(found -> found.term().name(locale)).orElse(code);
    }

    public List<Term> villageTerms() {
        return villages.stream().map(Village::term).toList();
    }

    public List<Term> officeTerms() {
        return offices == null ? List.of() : offices;
    }

    /** The offices that can take cases of a kind above the villages, those of its queue first. */
    public List<String> queue(CaseKind kind) {
        List<String> first = queues == null ? List.of() : queues.getOrDefault(kind, List.of());
        return Stream.concat(first.stream(), officeTerms().stream().map(Term::code))
                .distinct()
                .toList();
    }

    /**
     * Those of which something can be entered today: that are there, and after them those that have
     * ended, of whose own days late entries are taken.
     */
    public List<Term> villagesTakingEntries(LocalDate today) {
        Stream<Term> ended =
                villages.stream()
                        .filter(village -> village.until() != null && !village.isThereOn(today))
                        .map(Village::term)
                        .map(it ->
                                new Term(it.code(), it.zh() + "（已撤销）", it.en() + " (dissolved)"));
        return Stream.concat(villagesOn(today).stream(), ended).toList();
    }

    /** Those that are there on a day. */
    public List<Term> villagesOn(LocalDate day) {
        return villages.stream()
                .filter(village -> village.isThereOn(day))
                .map(Village::term)
                .toList();
    }

    Town withVillages(List<Village> changed) {
        return new Town(code, zh, en, List.copyOf(changed), offices, numberSeries, queues);
    }
}
