package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.LedgerQuery;
import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.cases.life.web.page.CaseWords;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.page.Chip;
import io.maplebridge.platform.page.Option;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.platform.page.SortLink;
import io.maplebridge.platform.reference.Source;
import io.maplebridge.platform.reference.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around the rows of the ledger: filters, chips, the sentence, the heads. */
record LedgerView(LedgerFilters filters, PageAddress address, CaseWords words, String town) {

    List<Option> kinds() {
        return Arrays.stream(CaseKind.values())
                .map(kind -> new Option(kind.name(), words.kind(kind)))
                .toList();
    }

    List<Option> states() {
        return Arrays.stream(CaseState.values())
                .map(state -> new Option(state.name(), words.state(state, filters.kind())))
                .toList();
    }

    List<Option> villages() {
        return words.catalogue().town(town).stream()
                .flatMap(found -> options(found.villageTerms()).stream())
                .toList();
    }

    /** Those of today, and the one that is looked for, be it ended. */
    List<Option> holders(List<Term> today) {
        List<Option> options = new ArrayList<>(options(today));
        String sought = filters.holder();
        if (sought != null
                && !sought.isBlank()
                && options.stream().noneMatch(option -> option.value().equals(sought))) {
            options.add(new Option(sought, words.unit(sought)));
        }
        return options;
    }

    List<Option> categories(CaseKind kind) {
        boolean other = filters.kind() != null && filters.kind() != kind;
        return other ? List.of() : options(words.catalogue().categoriesOf(kind));
    }

    List<Option> sources() {
        CaseKind kind = filters.kind();
        List<Source> sources =
                kind == null ? words.catalogue().sources() : words.catalogue().sourcesOf(kind);
        return options(sources.stream().map(Source::term).toList());
    }

    private List<Option> options(List<Term> terms) {
        return terms.stream().map(term -> new Option(term.code(), words.name(term))).toList();
    }

    List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        CaseKind kind = filters.kind();
        CaseState state = filters.state();
        chip(chips, "kind", kind == null ? null : words.kind(kind));
        chip(chips, "state", state == null ? null : words.state(state, kind));
        chip(chips, "village", named(villages(), filters.village()));
        List<Option> categories = new ArrayList<>(categories(CaseKind.DISPUTE));
        categories.addAll(categories(CaseKind.WORK_ORDER));
        chip(chips, "category", named(categories, filters.category()));
        chip(chips, "source", named(sources(), filters.source()));
        String holder = filters.holder();
        chip(chips, "holder", holder == null ? null : words.unit(holder));
        chip(chips, "text", filters.text());
        return chips;
    }

    private void chip(List<Chip> chips, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            String label = words.text(name.equals("text") ? "filter.sought" : "filter." + name);
            chips.add(
                    new Chip(
                            words.text("filter.chip", label, value), address.without(name).href()));
        }
    }

    /** The word of a code; the code itself when the list no longer has it. */
    private static @Nullable String named(List<Option> options, @Nullable String code) {
        return options.stream()
                .filter(option -> option.value().equals(code))
                .map(Option::text)
                .findFirst()
                .orElse(code);
    }

    /** The head of a column that the ledger can be ordered by. */
    SortLink head(String key, LedgerQuery.Sort sort) {
        LedgerQuery.Sort given = filters.sort();
        boolean current = (given == null ? LedgerQuery.Sort.UPDATED : given) == sort;
        SortLink.Direction direction =
                sort == LedgerQuery.Sort.DUE
                        ? SortLink.Direction.ASCENDING
                        : SortLink.Direction.DESCENDING;
        return SortLink.of(words.text(key), address.with("sort", sort), current ? direction : null);
    }
}
