package io.maplebridge.platform.reference;

import io.maplebridge.contract.CaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A town and its villages.
 *
 * @param villages all there ever were: an ended one stays in old cases, filters and figures
 * @param offices that a new installation starts with; whatever becomes of them is said by the
 *     organisation
 * @param numberSeries the characters of a case number between year and sequence, by kind, such as
 *     长沙人调字 in 〔2023〕长沙人调字第12号; a kind without one keeps its outside number
 * @param queues which offices take cases above the villages, by kind, the first of them first; none
 *     in data of old
 */
public record Town(
        String code,
        String zh,
        String en,
        List<Village> villages,
        @Nullable List<Term> offices,
        Map<CaseKind, String> numberSeries,
        @Nullable Map<CaseKind, List<String>> queues) {

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

    /** Which offices take cases above the villages, by kind, in their order. */
    @Override
    public Map<CaseKind, List<String>> queues() {
        return queues == null ? Map.of() : queues;
    }

    /** Those a new case can be of. */
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
