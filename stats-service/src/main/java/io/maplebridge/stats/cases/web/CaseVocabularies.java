package io.maplebridge.stats.cases.web;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.reference.Catalogue;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Source;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.platform.reference.Village;
import io.maplebridge.stats.cases.domain.CaseTypes;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.web.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the reference data calls things, as it stands at the moment of asking. */
@Configuration(proxyBeanMethods = false)
class CaseVocabularies {

    private final Reference reference;

    CaseVocabularies(Reference reference) {
        this.reference = reference;
    }

    @Bean
    Vocabulary villages() {
        return new Vocabulary(
                "villages",
                CaseVocabularies::thereIn,
                (town, key) -> Vocabulary.find(town.villageTerms(), key),
                units());
    }

    /** Not one that was founded later, nor one that had ended before the days asked about. */
    private static List<Term> thereIn(Town town, AsOf asOf) {
        LocalDate first = asOf.period().from();
        LocalDate last = asOf.end();
        return town.villages().stream()
                .filter(village -> village.from() == null || !village.from().isAfter(last))
                .filter(village -> village.until() == null || !village.until().isBefore(first))
                .map(Village::term)
                .toList();
    }

    private Vocabulary.Joined units() {
        return new Vocabulary.Joined() {
            @Override
            public String successorOf(String key) {
                return reference.units().successorOf(key);
            }

            @Override
            public Set<String> joinedIn(String key) {
                return reference.units().joinedIn(key);
            }
        };
    }

    @Bean
    Vocabulary disputeCategories() {
        return categories(CaseKind.DISPUTE);
    }

    @Bean
    Vocabulary orderCategories() {
        return categories(CaseKind.WORK_ORDER);
    }

    private Vocabulary categories(CaseKind kind) {
        return listed(
                CaseTypes.code(kind) + "-categories", catalogue -> catalogue.categoriesOf(kind));
    }

    @Bean
    Vocabulary disputeSources() {
        return sources(CaseKind.DISPUTE);
    }

    @Bean
    Vocabulary petitionSources() {
        return sources(CaseKind.PETITION);
    }

    @Bean
    Vocabulary orderSources() {
        return sources(CaseKind.WORK_ORDER);
    }

    private Vocabulary sources(CaseKind kind) {
        return new Vocabulary(
                CaseTypes.code(kind) + "-sources",
                (town, asOf) -> terms(reference.now().sourcesOf(kind)),
                (town, key) -> Vocabulary.find(terms(reference.now().sources()), key),
                Vocabulary.Joined.NEVER);
    }

    @Bean
    Vocabulary allSources() {
        return listed("sources", catalogue -> terms(catalogue.sources()));
    }

    private static List<Term> terms(List<Source> sources) {
        return sources.stream().map(Source::term).toList();
    }

    @Bean
    Vocabulary channels() {
        return listed("channels", Catalogue::channels);
    }

    @Bean
    Vocabulary platforms() {
        return listed("platforms", Catalogue::platforms);
    }

    @Bean
    Vocabulary difficulties() {
        return listed("difficulties", Catalogue::difficulties);
    }

    @Bean
    Vocabulary categoriesOrChannels() {
        return listed(
                "categories-or-channels",
                catalogue ->
                        Stream.of(
                                        catalogue.categories(),
                                        catalogue.orderTypes(),
                                        catalogue.channels())
                                .flatMap(List::stream)
                                .toList());
    }

    private Vocabulary listed(String code, Function<Catalogue, List<Term>> terms) {
        return Vocabulary.of(code, town -> terms.apply(reference.now()));
    }

    /** Villages, grids, committees and offices: whoever has a case in hand. */
    @Bean
    Vocabulary unitNames() {
        return new Vocabulary(
                "units",
                (town, asOf) -> List.of(),
                (town, key) -> reference.units().term(key),
                units());
    }

    /** Leaders are told by their account; the statistics know no more of a person. */
    @Bean
    Vocabulary accountNames() {
        return Vocabulary.ofCounted("accounts", (town, key) -> new Term(key, key, key));
    }

    @Bean
    Vocabulary levelNames() {
        return Vocabulary.of("levels", town -> CaseWords.LEVELS);
    }

    @Bean
    Vocabulary standingNames() {
        return Vocabulary.of("case-standings", town -> CaseWords.STANDINGS);
    }
}
