package io.maplebridge.stats.tables.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What must hold before a table is sent 报前审核: {@code accepted = concluded + open}, over columns in
 * every row, over rows in every column, or over cells such as {@code total/accepted}. The words
 * stand apart by blanks. A name that several lines have means their sum.
 */
public record Rule(String text, List<Term> left, Relation relation, List<Term> right) {

    /**
     * One name with its sign.
     *
     * @param row empty for every row
     * @param column empty for every column
     */
    public record Term(boolean minus, String row, String column) {}

    public Rule {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Names as they stand in the text, before it is known which of them are rows. */
    public record Names(List<Name> left, Relation relation, List<Name> right) {}

    /** One of them: {@code accepted}, or {@code total/accepted}. */
    public record Name(boolean minus, String text) {

        Name(String sign, String text) {
            this(sign.equals("-") || sign.equals("−"), text);
        }
    }

    /** Empty where it is not written as a rule is. */
    public static Optional<Names> names(String text) {
        String[] words = text.strip().split("\\s+", -1);
        List<Name> left = new ArrayList<>();
        List<Name> right = new ArrayList<>();
        Relation relation = null;
        String sign = "+";
        for (int i = 0; i < words.length; i++) {
            boolean isName = i % 2 == 0;
            if (isName) {
                (relation == null ? left : right).add(new Name(sign, words[i]));
                continue;
            }
            Optional<Relation> found = Relation.find(words[i]);
            if (found.isPresent() && relation == null) {
                relation = found.get();
                sign = "+";
            } else if (words[i].matches("[+−-]")) {
                sign = words[i];
            } else {
                return Optional.empty();
            }
        }
        boolean ended = words.length % 2 == 1 && words.length >= 3;
        return relation == null || !ended
                ? Optional.empty()
                : Optional.of(new Names(left, relation, right));
    }

    public List<Term> terms() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /** Whether it is over columns, and so about every row. */
    boolean isOfEveryRow() {
        return left.getFirst().row().isEmpty();
    }

    /** Whether it is over rows, and so about every column. */
    boolean isOfEveryColumn() {
        return left.getFirst().column().isEmpty();
    }
}
