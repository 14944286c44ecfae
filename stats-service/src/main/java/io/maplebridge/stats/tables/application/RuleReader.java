package io.maplebridge.stats.tables.application;

import io.maplebridge.stats.tables.domain.Refusal;
import io.maplebridge.stats.tables.domain.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the rules of a table.
 *
 * @param rows codes of rows, and whether their numbers can be added up
 * @param columns codes of columns, likewise
 */
record RuleReader(Map<String, Boolean> rows, Map<String, Boolean> columns, List<Refusal> refusals) {

    List<Rule> rules(List<Fields> texts) {
        List<Rule> rules = new ArrayList<>();
        for (Fields one : texts) {
            int before = refusals.size();
            String text = one.asText();
            Rule.names(text)
                    .ifPresentOrElse(
                            names -> {
                                List<Rule.Term> left = terms(names.left(), one);
                                List<Rule.Term> right = terms(names.right(), one);
                                if (refusals.size() == before) {
                                    Rule rule = new Rule(text, left, names.relation(), right);
                                    alike(rule, one);
                                    rules.add(rule);
                                }
                            },
                            () ->
                                    one.refuse(
                                            one.at(),
                                            "要写成 a = b + c 或 a >= b，之间留空格",
                                            "write it as a = b + c or a >= b, with blanks between"));
        }
        return rules;
    }

    private List<Rule.Term> terms(List<Rule.Name> names, Fields at) {
        return names.stream().map(name -> term(name, at)).toList();
    }

    private Rule.Term term(Rule.Name name, Fields at) {
        int slash = name.text().indexOf('/');
        String row = "";
        String column = "";
        if (slash >= 0) {
            row = name.text().substring(0, slash);
            column = name.text().substring(slash + 1);
        } else if (rows.containsKey(name.text())) {
            row = name.text();
        } else {
            column = name.text();
        }
        if (!row.isEmpty() || slash >= 0) {
            known(row, rows, at);
        }
        if (!column.isEmpty() || slash >= 0) {
            known(column, columns, at);
        }
        return new Rule.Term(name.minus(), row, column);
    }

    private static void known(String code, Map<String, Boolean> codes, Fields at) {
        Boolean adds = codes.get(code);
        if (adds == null) {
            at.refuse(at.at(), "没有叫 " + code + " 的行或列", "no row or column is called " + code);
        } else if (!adds) {
            at.refuse(at.at(), code + " 是比率，不能加减", code + " is a rate and cannot be added up");
        }
    }

    /** Over rows, over columns or over cells, and not over several of these. */
    private void alike(Rule rule, Fields at) {
        var kinds =
                rule.terms().stream()
                        .map(term -> List.of(term.row().isEmpty(), term.column().isEmpty()))
                        .collect(Collectors.toSet());
        if (kinds.size() > 1) {
            at.refuse(
                    at.at(),
                    "一条规则里要么都是行，要么都是列，要么都是单元格",
                    "a rule is over rows, over columns or over cells, not over several of these");
        }
    }
}
