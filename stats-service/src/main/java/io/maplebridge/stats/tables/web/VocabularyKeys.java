package io.maplebridge.stats.tables.web;

import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.daily.web.Dimensions;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.figures.web.Vocabulary;
import io.maplebridge.stats.tables.application.TableKeys;
import io.maplebridge.stats.tables.domain.KeyWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keys as the figure page has and calls them. */
@Component
class VocabularyKeys implements TableKeys {

    private final Map<String, Vocabulary> vocabularies;
    private final Dimensions dimensions;
    private final Reference reference;
    private final TownTime time;

    VocabularyKeys(
            List<Vocabulary> vocabularies,
            Dimensions dimensions,
            Reference reference,
            TownTime time) {
        this.vocabularies =
                vocabularies.stream()
                        .collect(Collectors.toMap(Vocabulary::code, Function.identity()));
        this.dimensions = dimensions;
        this.reference = reference;
        this.time = time;
    }

    @Override
    public boolean isKey(Dimension by, String key) {
        Vocabulary words = words(by);
        if (words == null) {
            return false;
        }
        // What is called otherwise than its code has a name somewhere.
        return reference.now().towns().stream()
                .anyMatch(town ->
                        !words.named().apply(town, key).zh().equals(key)
                                || known(words, town, today()).contains(key));
    }

    private AsOf today() {
        return new AsOf(time.today().getYear(), time.today());
    }

    private @Nullable Vocabulary words(Dimension by) {
        return vocabularies.get(by.names());
    }

    private static List<String> known(Vocabulary words, Town town, AsOf asOf) {
        return words.known().apply(town, asOf).stream().map(Term::code).toList();
    }

    @Override
    public KeyWords of(String town, AsOf asOf) {
        Town where = reference.now().town(town).orElseThrow(() -> new NotFound("town " + town));
        Question question = new Question(where, asOf, false);
        return new KeyWords() {
            @Override
            public List<String> known(Dimension by) {
                Vocabulary words = words(by);
                return words == null
                        ? asOf.period().months().stream().map(Object::toString).toList()
                        : VocabularyKeys.known(words, where, asOf);
            }

            @Override
            public Wording name(Dimension by, String key) {
                return new Wording(
                        dimensions.name(by, key, question, Locale.SIMPLIFIED_CHINESE),
                        dimensions.name(by, key, question, Locale.ENGLISH));
            }
        };
    }
}
