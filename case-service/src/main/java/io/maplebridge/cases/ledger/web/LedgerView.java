package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.LedgerField;
import io.maplebridge.cases.ledger.application.LedgerQuery;
import io.maplebridge.cases.ledger.web.LedgerChoice.Group;
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
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands around the rows of the ledger: filters, chips, the sentence, the heads. */
record LedgerView(
        LedgerFilters filters,
        PageAddress address,
        CaseWords words,
        String town,
        List<Term> holdersToday) {

    List<LedgerChoice> choices() {
        List<LedgerChoice> choices = new ArrayList<>();
        for (LedgerField field : LedgerField.values()) {
            choices.add(choice(field.word(), groups(field)));
        }
        choices.add(1, choice("state", one(states())));
        choices.removeIf(choice -> choice.groups().isEmpty());
        return choices;
    }

    private LedgerChoice choice(String name, List<Group> groups) {
        return new LedgerChoice(name, words.text("filter." + name), groups, filters.value(name));
    }

    /** What can be chosen of a field. */
    private List<Group> groups(LedgerField field) {
        CaseKind kind = filters.kind();
        return switch (field) {
            case KIND ->
                    one(
                            Arrays.stream(CaseKind.values())
                                    .map(one -> new Option(one.name(), words.kind(one)))
                                    .toList());
            case VILLAGE ->
                    one(
                            words.catalogue().town(town).stream()
                                    .flatMap(found -> options(found.villageTerms()).stream())
                                    .toList());
            case CATEGORY ->
                    Stream.of(CaseKind.DISPUTE, CaseKind.WORK_ORDER)
                            .filter(one -> kind == null || kind == one)
                            .map(one -> new Group(words.kind(one), categories(one)))
                            .toList();
            case SOURCE ->
                    one(
                            options(
                                    (kind == null
                                                    ? words.catalogue().sources()
                                                    : words.catalogue().sourcesOf(kind))
                                            .stream().map(Source::term).toList()));
            case HOLDER -> one(holders());
            default -> brought(field);
        };
    }

    /** What one kind of case has is offered with that kind, and where it is chosen already. */
    private List<Group> brought(LedgerField field) {
        CaseKind kind = Objects.requireNonNull(field.only(), field.word());
        boolean offered = filters.kind() == kind || filters.value(field.word()) != null;
        return offered ? one(options(words.catalogue().codes(field.word(), kind))) : List.of();
    }

    private static List<Group> one(List<Option> options) {
        return List.of(new Group(null, options));
    }

    private List<Option> states() {
        return Arrays.stream(CaseState.values())
                .map(state -> new Option(state.name(), words.state(state, filters.kind())))
                .toList();
    }

    private List<Option> categories(CaseKind kind) {
        return options(words.catalogue().categoriesOf(kind));
    }

    /** Those of today, and the one that is looked for, be it ended. */
    private List<Option> holders() {
        List<Option> options = new ArrayList<>(options(holdersToday));
        String sought = filters.value(LedgerField.HOLDER.word());
        if (sought != null && options.stream().noneMatch(one -> one.value().equals(sought))) {
            options.add(new Option(sought, words.unit(sought)));
        }
        return options;
    }

    private List<Option> options(List<Term> terms) {
        return terms.stream().map(term -> new Option(term.code(), words.name(term))).toList();
    }

    /**
     * What was chosen from lists.
     *
     * @param but the one that is told elsewhere; null for none
     */
    List<Chip> chosen(@Nullable String but) {
        List<Chip> chips = new ArrayList<>();
        for (LedgerChoice choice : choices()) {
            if (choice.name().equals(but)) {
                continue;
            }
            chip(chips, choice.name(), choice.label(), choice.word());
        }
        return chips;
    }

    List<Chip> chips() {
        List<Chip> chips = chosen(null);
        chip(chips, "text", words.text("filter.sought"), filters.value("text"));
        return chips;
    }

    private void chip(List<Chip> chips, String name, String label, @Nullable String value) {
        if (value != null) {
            String text = words.text("filter.chip", label, value);
            chips.add(new Chip(text, address.without(name).href()));
        }
    }

    /** The word of the part that is shown, as 逾期; null for the whole list. */
    @Nullable String part() {
        return LedgerFilters.PARTS.stream()
                .filter(name -> filters.value(name) != null && !name.equals("unfinished"))
                .findFirst()
                .map(name -> name.equals("lead") ? "led" : name)
                .map(name -> words.text("ledger." + name + ".uncounted"))
                .orElse(null);
    }

    /** What stays in force when another filter is chosen. */
    List<Option> kept() {
        return Stream.concat(LedgerFilters.PARTS.stream(), Stream.of("sort"))
                .flatMap(name ->
                        Optional.ofNullable(filters.value(name)).stream()
                                .map(value -> new Option(name, value)))
                .toList();
    }

    /** The head of a column that the ledger can be ordered by. */
    SortLink head(String key, LedgerQuery.Sort sort) {
        boolean current = filters.sort() == sort;
        SortLink.Direction direction =
                sort == LedgerQuery.Sort.DUE
                        ? SortLink.Direction.ASCENDING
                        : SortLink.Direction.DESCENDING;
        return SortLink.of(words.text(key), address.with("sort", sort), current ? direction : null);
    }
}
