package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Holds the cells of a table against its rules, and its totals against their lines. */
final class HeldRules {

    private static final Wording NOWHERE = new Wording("", "");
    private static final Wording LINES = new Wording("各项之和", "sum of the lines");

    private final TableForm form;
    private final List<Strip> rows;
    private final List<Strip> columns;
    private final List<List<GridCell>> cells;
    private final RuleWords words;
    private final List<CheckedRule> checked = new ArrayList<>();

    HeldRules(TableForm form, List<Strip> rows, List<Strip> columns, List<List<GridCell>> cells) {
        this.form = form;
        this.rows = rows;
        this.columns = columns;
        this.cells = cells;
        words = new RuleWords(form);
    }

    List<CheckedRule> all() {
        totals(rows, columns, (own, other) -> cells.get(own).get(other));
        totals(columns, rows, (own, other) -> cells.get(other).get(own));
        form.rules().forEach(this::hold);
        return checked;
    }

    private interface CellAt {
        GridCell of(int own, int other);
    }

    private void totals(List<Strip> axis, List<Strip> others, CellAt at) {
        for (int total : whole(axis)) {
            Strip sum = axis.get(total);
            for (int other = 0; other < others.size(); other++) {
                if (at.of(total, other) instanceof GridCell.Count whole) {
                    BigDecimal parts = BigDecimal.ZERO;
                    for (int part : parts(axis, sum)) {
                        parts = parts.add(counted(at.of(part, other)));
                    }
                    add(
                            sum.name().followedBy(" = ").followedBy(LINES),
                            others.get(other).fullName(),
                            whole.whole(),
                            Relation.EQUAL,
                            parts);
                }
            }
        }
    }

    /** The totals of everything: a 小计 of some keys is their sum and nothing else. */
    private static List<Integer> whole(List<Strip> axis) {
        return where(axis, strip -> strip.total() && strip.filters().isEmpty());
    }

    private static List<Integer> parts(List<Strip> axis, Strip total) {
        return where(
                axis,
                strip ->
                        !strip.total()
                                && !strip.filters().isEmpty()
                                && strip.measure().equals(total.measure()));
    }

    private static List<Integer> where(List<Strip> axis, Predicate<Strip> wanted) {
        return IntStream.range(0, axis.size())
                .filter(at -> wanted.test(axis.get(at)))
                .boxed()
                .toList();
    }

    private static BigDecimal counted(GridCell cell) {
        return cell instanceof GridCell.Count count ? count.whole() : BigDecimal.ZERO;
    }

    private void hold(Rule rule) {
        if (rule.isOfEveryRow()) {
            IntStream.range(0, rows.size()).forEach(row -> hold(rule, row, null));
        } else if (rule.isOfEveryColumn()) {
            IntStream.range(0, columns.size()).forEach(column -> hold(rule, null, column));
        } else {
            hold(rule, null, null);
        }
    }

    private void hold(Rule rule, @Nullable Integer row, @Nullable Integer column) {
        BigDecimal left = side(rule.left(), row, column);
        BigDecimal right = side(rule.right(), row, column);
        if (left == null || right == null) {
            return;
        }
        Wording place =
                row != null
                        ? rows.get(row).fullName()
                        : column != null ? columns.get(column).fullName() : NOWHERE;
        add(words.of(rule), place, left, rule.relation(), right);
    }

    /** Null where it is about what cannot be added up, such as rates. */
    private @Nullable BigDecimal side(
            List<Rule.Term> terms, @Nullable Integer row, @Nullable Integer column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Rule.Term term : terms) {
            for (int down : row == null ? coded(rows, term.row()) : List.of(row)) {
                for (int over : column == null ? coded(columns, term.column()) : List.of(column)) {
                    if (!(cells.get(down).get(over) instanceof GridCell.Count count)) {
                        return null;
                    }
                    sum = term.minus() ? sum.subtract(count.whole()) : sum.add(count.whole());
                }
            }
        }
        return sum;
    }

    private static List<Integer> coded(List<Strip> axis, String code) {
        return where(axis, strip -> strip.code().equals(code));
    }

    private void add(
            Wording rule, Wording place, BigDecimal left, Relation relation, BigDecimal right) {
        checked.add(new CheckedRule(rule, place, left, right, relation.holds(left, right)));
    }
}
