package io.maplebridge.platform.reference;

import io.maplebridge.contract.CaseKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A town and its villages.
 *
 * @param numberSeries the characters of a case number between year and sequence, by kind, such as
 *     长沙人调字 in 〔2023〕长沙人调字第12号; a kind without one keeps its outside number
 */
public record Town(
        String code,
        String zh,
        String en,
        List<Term> villages,
        Map<CaseKind, String> numberSeries) {

    public Term term() {
        return new Term(code, zh, en);
    }

    public Optional<Term> village(String code) {
        return Terms.find(villages, code);
    }
}
