package io.maplebridge.stats.figures.web;

import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.stats.figures.domain.AsOf;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The names of the keys of a breakdown. One bean for each that a {@link
 * io.maplebridge.stats.figures.domain.Dimension} names.
 *
 * @param code as the dimension names it
 * @param known keys that stand in a table even with nothing under them, in their order: those there
 *     were in the year, by the day
 * @param named what a key is called; a key that has left the reference data is called by itself
 * @param joined under which key it counts, and which count under it, as things are today
 */
public record Vocabulary(
        String code,
        BiFunction<Town, AsOf, List<Term>> known,
        BiFunction<Town, String, Term> named,
        Joined joined) {

    /** What became of keys: one that was merged into another 并入 counts with that one today. */
    public interface Joined {

        /** Where each key stands for itself for ever. */
        Joined NEVER =
                new Joined() {
                    @Override
                    public String successorOf(String key) {
                        return key;
                    }

                    @Override
                    public Set<String> joinedIn(String key) {
                        return Set.of(key);
                    }
                };

        /** Itself when it was never merged. */
        String successorOf(String key);

        /** Itself, and all that were merged into it. */
        Set<String> joinedIn(String key);
    }

    /** Terms that are known and named by the same list. */
    public static Vocabulary of(String code, Function<Town, List<Term>> terms) {
        return new Vocabulary(
                code,
                (town, asOf) -> terms.apply(town),
                (town, key) -> find(terms.apply(town), key),
                Joined.NEVER);
    }

    /** Keys of which only those that were counted stand in a table. */
    public static Vocabulary ofCounted(String code, BiFunction<Town, String, Term> named) {
        return new Vocabulary(code, (town, asOf) -> List.of(), named, Joined.NEVER);
    }

    public static Term find(List<Term> terms, String key) {
        return terms.stream()
                .filter(term -> term.code().equals(key))
                .findFirst()
                .orElseGet(() -> new Term(key, key, key));
    }
}
