package io.maplebridge.stats.figures.web;

import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.reference.Town;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The names of the keys of a breakdown. One bean for each that a {@link
 * io.maplebridge.stats.figures.domain.Dimension} names.
 *
 * @param code as the dimension names it
 * @param known keys that stand in a table even with nothing under them, in their order
 * @param named what a key is called; a key that has left the reference data is called by itself
 */
public record Vocabulary(
        String code, Function<Town, List<Term>> known, BiFunction<Town, String, Term> named) {

    /** Terms that are known and named by the same list. */
    public static Vocabulary of(String code, Function<Town, List<Term>> terms) {
        return new Vocabulary(code, terms, (town, key) -> find(terms.apply(town), key));
    }

    /** Keys of which only those that were counted stand in a table. */
    public static Vocabulary ofCounted(String code, BiFunction<Town, String, Term> named) {
        return new Vocabulary(code, town -> List.of(), named);
    }

    public static Term find(List<Term> terms, String key) {
        return terms.stream()
                .filter(term -> term.code().equals(key))
                .findFirst()
                .orElseGet(() -> new Term(key, key, key));
    }
}
