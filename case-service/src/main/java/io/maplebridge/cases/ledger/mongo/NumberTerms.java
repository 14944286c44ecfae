package io.maplebridge.cases.ledger.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A case number whole, however it is written: 〔2026〕长沙人调字第12号, [2026]长沙人调12, 长沙人调字（2026）012号.
 * Brackets, width, zeros in front, and the words 字, 第, 年 and 号 mean nothing; its figures alone,
 * 2026-12, are a term of their own.
 */
final class NumberTerms {

    private static final Set<String> FILLING = Set.of("字", "第", "年", "号");

    private final String letters;
    private final String figures;

    private NumberTerms(String letters, String figures) {
        this.letters = letters;
        this.figures = figures;
    }

    private static NumberTerms read(String number) {
        List<String> units = TextUnits.of(number);
        return new NumberTerms(
                units.stream()
                        .filter(unit -> !TextUnits.isDigits(unit) && !FILLING.contains(unit))
                        .collect(Collectors.joining()),
                units.stream()
                        .filter(TextUnits::isDigits)
                        .map(NumberTerms::withoutZeros)
                        .collect(Collectors.joining("-")));
    }

    /** None for a number without figures. */
    static Set<String> of(String number) {
        NumberTerms read = read(number);
        if (read.figures.isEmpty()) {
            return Set.of();
        }
        return new TreeSet<>(List.of(read.whole(), read.byFigures()));
    }

    /** The term of the case whose number a text is; empty when it is none. */
    static Optional<String> whole(String text) {
        NumberTerms read = read(text);
        return read.figures.isEmpty() ? Optional.empty() : Optional.of(read.whole());
    }

    /**
     * The terms of a case whose figures a text has all, and of whose letters it has some, as
     * 人调〔2026〕12号; empty when it is none.
     */
    static Optional<List<String>> inPart(String text) {
        NumberTerms read = read(text);
        if (read.letters.isEmpty() || !read.figures.contains("-")) {
            return Optional.empty();
        }
        List<String> terms = new ArrayList<>(SearchTerms.pairs(TextUnits.of(read.letters)));
        terms.add(read.byFigures());
        return Optional.of(terms);
    }

    private String whole() {
        return letters + byFigures();
    }

    private String byFigures() {
        return "#" + figures;
    }

    private static String withoutZeros(String run) {
        String shorter = run.replaceFirst("^0+", "");
        return shorter.isEmpty() ? "0" : shorter;
    }
}
