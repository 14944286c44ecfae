package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Whether every cell of a form has one meaning; what has none is said with its place. */
public final class CheckForm {

    private final BiPredicate<Dimension, String> isKey;
    private final List<Refusal> refusals = new ArrayList<>();

    /**
     * @param isKey whether a breakdown has a key
     */
    public CheckForm(BiPredicate<Dimension, String> isKey) {
        this.isKey = isKey;
    }

    /** All that is wrong; nothing where the form can be used. */
    public List<Refusal> of(TableForm form) {
        namesOnce(form.rows());
        namesOnce(form.columns());
        List<Line.Leaf> rows = AxisKeys.leaves(form.rows());
        List<Line.Leaf> columns = AxisKeys.leaves(form.columns());
        boolean rowsBring = rows.stream().anyMatch(row -> row.measure().figure() != null);
        List<Line.Leaf> bringing = rowsBring ? rows : columns;
        List<Line.Leaf> narrowing = rowsBring ? columns : rows;
        bringing.forEach(line -> brings(line, narrowing));
        narrowing.forEach(this::bringsNothing);
        totals(form.rows());
        totals(form.columns());
        if (refusals.isEmpty()) {
            refusals.addAll(new CheckBreakdowns(isKey).of(form));
        }
        return List.copyOf(refusals);
    }

    private void refuse(String at, String zh, String en) {
        refusals.add(new Refusal(at, new Wording(zh, en)));
    }

    private void namesOnce(List<? extends Line> lines) {
        Set<String> names = new HashSet<>();
        for (Line line : lines) {
            Wording name = null;
            switch (line) {
                case Line.Group group -> {
                    name = group.name();
                    namesOnce(group.lines());
                }
                case Line.Each each -> namesOnce(each.lines());
                case Line.Leaf leaf -> name = leaf.name();
            }
            if (name != null && !names.add(name.zh())) {
                refuse(
                        line.at(),
                        "名称“" + name.zh() + "”出现两次",
                        "the name “" + name.en() + "” stands here twice");
            }
        }
    }

    private void brings(Line.Leaf line, List<Line.Leaf> others) {
        if (line.measure().figure() == null) {
            refuse(line.at(), "没有写指标 figure", "no figure is named");
        }
        boolean spans = line.measure().span() != null || line.measure().against() != null;
        if (spans && others.stream().anyMatch(other -> other.measure().span() != null)) {
            refuse(line.at(), "行和列都写了期间 period", "both a row and a column name a period");
        }
    }

    private void bringsNothing(Line.Leaf line) {
        if (line.measure().figure() != null) {
            refuse(line.at(), "行和列都写了指标 figure，只能由一方写", "both rows and columns name figures");
        } else if (line.measure().against() != null
                || line.measure().per() != 1
                || line.measure().decimals() != null) {
            refuse(
                    line.at(),
                    "compare、per、decimals 要写在指标一方",
                    "compare, per and decimals go with the figure");
        }
    }

    private void totals(List<Line> axis) {
        boolean whole = AxisKeys.of(axis).isWhole();
        for (Line line : axis) {
            if (line instanceof Line.Leaf leaf && leaf.total() && !whole) {
                refuse(
                        leaf.at(),
                        "合计的各项没有列全：要么列出全部，要么加一项其余 rest",
                        "the lines of this total are not all there are: list all, or add a rest");
            }
        }
    }
}
