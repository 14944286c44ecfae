package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says a rule with the names that stand in the table: 受理 = 处理 + 在办. */
final class RuleWords {

    private static final Wording EACH = new Wording("各项之和", "sum of the lines");

    private final Map<String, Wording> names = new HashMap<>();

    RuleWords(TableForm form) {
        form.rows().forEach(this::name);
        form.columns().forEach(this::name);
    }

    private void name(Line line) {
        switch (line) {
            case Line.Group group -> group.lines().forEach(this::name);
            case Line.Each each -> {
                names.put(each.code(), EACH);
                each.lines().forEach(this::name);
            }
            case Line.Leaf leaf -> names.put(leaf.code(), leaf.name());
        }
    }

    Wording of(Rule rule) {
        return side(rule.left())
                .followedBy(" " + rule.relation().sign() + " ")
                .followedBy(side(rule.right()));
    }

    private Wording side(List<Rule.Term> terms) {
        Wording side = new Wording("", "");
        for (Rule.Term term : terms) {
            boolean first = side.zh().isEmpty();
            String sign = term.minus() ? " − " : first ? "" : " + ";
            side = side.followedBy(sign).followedBy(name(term));
        }
        return side;
    }

    private Wording name(Rule.Term term) {
        if (term.row().isEmpty()) {
            return named(term.column());
        }
        return term.column().isEmpty()
                ? named(term.row())
                : named(term.row())
                        .followedBy(new Wording("·", ", "))
                        .followedBy(named(term.column()));
    }

    private Wording named(String code) {
        return names.getOrDefault(code, new Wording(code, code));
    }
}
