package io.maplebridge.standalone.demo;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.reference.Catalogue;
import io.maplebridge.platform.reference.Source;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.reference.Town;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns the words of the rows into the codes of the reference data that the product ships. */
final class Codes {

    /** What the rows call differently from the reference data. */
    private static final Map<String, String> SAME_AS = Map.of("区信访局转送", "县（区）信访局转送");

    private final Catalogue catalogue;
    private final Town town;

    private Codes(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.town = catalogue.defaultTown();
    }

    static Codes shipped() {
        try (InputStream json =
                Objects.requireNonNull(
                        Codes.class.getResourceAsStream("/reference/catalogue.json"))) {
            return new Codes(ContractJson.read(json.readAllBytes(), Catalogue.class));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String town() {
        return town.code();
    }

    String village(String zh) {
        return code(town.villageTerms(), zh);
    }

    String category(CaseKind kind, String zh) {
        return code(catalogue.categoriesOf(kind), zh);
    }

    String source(CaseKind kind, String zh) {
        List<Term> sources = catalogue.sourcesOf(kind).stream().map(Source::term).toList();
        return code(sources, SAME_AS.getOrDefault(zh, zh));
    }

    String channel(String zh) {
        return code(catalogue.channels(), zh);
    }

    String route(String zh) {
        return code(catalogue.routes(), zh);
    }

    String avenue(String zh) {
        return code(catalogue.avenues(), zh);
    }

    String satisfaction(String zh) {
        return code(catalogue.satisfactions(), zh);
    }

    private static String code(List<Term> terms, String zh) {
        return terms.stream()
                .filter(term -> term.zh().equals(zh))
                .map(Term::code)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("not in the reference data: " + zh));
    }
}
