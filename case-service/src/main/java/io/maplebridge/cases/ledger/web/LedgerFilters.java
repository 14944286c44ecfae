package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.LedgerField;
import io.maplebridge.cases.ledger.application.LedgerQuery;
import io.maplebridge.cases.ledger.application.LedgerQuery.Sort;
import io.maplebridge.cases.ledger.application.Reach;
import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.cases.life.domain.WaitsFor;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.reference.Catalogue;
import io.maplebridge.platform.reference.Findings;
import io.maplebridge.platform.reference.Reference;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The filters in the address of the ledger, of the page and of the API alike: all optional. Each
 * {@link LedgerField} by its word; {@code town}, {@code state}, {@code text}; the parts; {@code
 * sort}, {@code page} (counted from 1 on the page, from 0 over the API), {@code size}, {@code
 * after} (a {@link LedgerPlace}); {@code counted} when the page shall wait for its counts.
 */
final class LedgerFilters {

    static final int ROWS = 50;
    private static final int MOST_PAGES = 10_000;

    /** The names of the parts that somebody has to see to. */
    static final List<String> PARTS =
            List.of(
                    "unaccepted",
                    "open",
                    "unclosed",
                    "unfinished",
                    "overdue",
                    "performance",
                    "call-back",
                    "own",
                    "key",
                    "lead",
                    "ended");

    private static final List<String> OTHERS =
            List.of("town", "state", "page", "size", "after", "counted");

    private final AskedFor asked;

    private LedgerFilters(Map<String, String> parameters) {
        asked = new AskedFor(parameters);
    }

    /** Of the parameters of a request. */
    static LedgerFilters of(Map<String, String> parameters) {
        return new LedgerFilters(parameters);
    }

    @Nullable String value(String name) {
        return asked.value(name);
    }

    @Nullable CaseKind kind() {
        return asked.one(CaseKind.values(), LedgerField.KIND.word());
    }

    @Nullable CaseState state() {
        return asked.one(CaseState.values(), "state");
    }

    Sort sort() {
        Sort sort = asked.one(Sort.values(), "sort");
        return sort == null ? Sort.UPDATED : sort;
    }

    int pageNumber() {
        return asked.number("page", 1);
    }

    boolean waitsForCounts() {
        return asked.is("counted");
    }

    /** As the page counts. */
    LedgerQuery query(Reference reference, LocalDate today) {
        return query(reference, today, 1);
    }

    /**
     * @param first number of the first page
     * @throws InvalidRequest when a number is out of range or the town is unknown
     */
    LedgerQuery query(Reference reference, LocalDate today, int first) {
        Catalogue catalogue = reference.now();
        Findings found = new Findings();
        int page = asked.number("page", first) - first;
        int size = asked.number("size", ROWS);
        String town = asked.valueOr("town", catalogue.defaultTown().code());
        String after = value("after");
        found.range("page", page, 0, MOST_PAGES);
        found.range("size", size, 1, 500);
        found.unless(catalogue.town(town).isPresent(), "town", "unknown-town", town);
        found.optionalText("text", value("text"), 100);
        found.optionalText("lead", value("lead"), 100);
        for (LedgerField field : LedgerField.values()) {
            found.optionalText(field.word(), value(field.word()), 60);
        }
        InvalidRequest.unlessEmpty(found.all());
        // A kind that there is not is a mistake, not a list of nothing.
        kind();
        return new LedgerQuery(
                town,
                new LedgerQuery.Filter(codes(), state(), value("text")),
                part(reference, today),
                Reach.WHOLE,
                sort(),
                page,
                size,
                after == null ? null : LedgerPlace.read(after));
    }

    private Map<LedgerField, String> codes() {
        Map<LedgerField, String> codes = new EnumMap<>(LedgerField.class);
        for (LedgerField field : LedgerField.values()) {
            String code = value(field.word());
            if (code != null) {
                codes.put(field, code);
            }
        }
        return codes;
    }

    private LedgerQuery.Part part(Reference reference, LocalDate today) {
        boolean late = asked.is("overdue");
        boolean left = asked.is("ended");
        boolean open = late || asked.is("open");
        boolean unclosed = asked.is("unclosed");
        boolean performance = asked.is("performance");
        Set<WaitsFor> waitsFor = EnumSet.noneOf(WaitsFor.class);
        addIf(waitsFor, asked.is("unaccepted"), WaitsFor.ACCEPTANCE);
        addIf(waitsFor, performance, WaitsFor.PERFORMANCE);
        addIf(waitsFor, asked.is("call-back"), WaitsFor.CALL_BACK);
        return new LedgerQuery.Part(
                unclosed ? Boolean.FALSE : open ? Boolean.TRUE : null,
                left || unclosed || asked.is("unfinished"),
                waitsFor,
                late ? today : performance ? today.plusDays(1) : null,
                asked.is("own"),
                asked.is("key"),
                value("lead"),
                left ? reference.units().endedBefore(today) : null);
    }

    private static void addIf(Set<WaitsFor> all, boolean asked, WaitsFor what) {
        if (asked) {
            all.add(what);
        }
    }

    /** True when nothing but text was looked for, as from the box in the bar. */
    boolean onlyText() {
        Stream<String> fields = Stream.of(LedgerField.values()).map(LedgerField::word);
        return asked.says("text")
                && Stream.of(fields, PARTS.stream(), OTHERS.stream())
                        .flatMap(names -> names)
                        .noneMatch(asked::says);
    }
}
