package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 没有发生 or 为零 of what has a number; 均已 or 全部 of what is not all. */
final class ClaimsAgainstFigures implements Rule {

    private static final Pattern CLAIM =
            Pattern.compile(
                    "(?<none>没有发生|未发生|没有出现|未出现|无一发生|零发生|没有|为零|为0(?![.\\d]))"
                            + "|(?<all>均已|全部|全都|都已|已全部|悉数)");
    private static final Pattern CLAUSE = Pattern.compile("[^，,；;。！？]+");

    @Override
    public List<LintFinding> check(Reading reading) {
        List<LintFinding> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            Matcher clause = CLAUSE.matcher(sentence.text());
            while (clause.find() && !sentence.plan()) {
                Matcher claim = CLAIM.matcher(clause.group());
                if (claim.find()) {
                    boolean none = claim.group("none") != null;
                    String said = clause.group();
                    int from = clause.start();
                    contrary(sentence, said, claim.end(), none, reading.known())
                            .ifPresent(number ->
                                    found.add(
                                            against(
                                                    sentence.at(from, from + said.length()),
                                                    claim.group(),
                                                    number)));
                }
            }
        }
        return found;
    }

    private static Optional<String> contrary(
            Sentence sentence, String clause, int end, boolean none, Background known) {
        Optional<String> figure =
                known.figures().stream()
                        .filter(one -> !one.percent())
                        .filter(one -> one.meantIn(sentence.text()) && one.namedIn(clause) > 0)
                        .filter(one -> none ? isSome(one) : isPart(one))
                        .map(one -> one.names().getFirst() + " " + said(one))
                        .findFirst();
        return figure.isPresent() || none ? figure : inSentence(sentence, clause.substring(end));
    }

    private static String said(KnownFigure one) {
        BigDecimal value = one.value();
        return value == null ? "无" : value.toPlainString();
    }

    private static boolean isSome(KnownFigure one) {
        BigDecimal value = one.value();
        return value != null && value.signum() > 0;
    }

    private static boolean isPart(KnownFigure one) {
        BigDecimal value = one.value();
        BigDecimal whole = one.whole();
        return value != null && whole != null && value.compareTo(whole) < 0;
    }

    /** 接到65件，办结63件，均已办结: what is done, by the same word, is less than what came. */
    private static Optional<String> inSentence(Sentence sentence, String done) {
        String verb = done.replaceAll("[^\\u4e00-\\u9fa5].*$", "");
        if (verb.length() < 2 || sentence.numerals().size() < 2) {
            return Optional.empty();
        }
        Numeral first = sentence.numerals().getFirst();
        return sentence.numerals().stream()
                .skip(1)
                .filter(one -> one.before().contains(verb.substring(0, 2)) && !one.percent())
                .filter(one -> one.unit().equals(first.unit()))
                .filter(one -> one.value().compareTo(first.value()) < 0)
                .map(one -> one.before() + " " + one.value().toPlainString())
                .findFirst();
    }

    private static LintFinding against(
            io.maplebridge.template.domain.Place place, String claim, String number) {
        return new LintFinding(
                LintKind.CLAIM_AGAINST_FIGURE,
                place,
                new Wording(
                        "“" + claim + "”与数字不符（" + number + "）。",
                        "“" + claim + "” is not what the figure says (" + number + ")."));
    }
}
