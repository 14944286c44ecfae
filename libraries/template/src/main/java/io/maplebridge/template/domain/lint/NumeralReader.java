package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Passage;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a sentence that count something. */
final class NumeralReader {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(约|近|超过?)?([0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])|[0-9０-９]+)"
                            + "((?:[.．][0-9０-９]+)?)\\s*(万|亿)?\\s*(余|多)?\\s*(万|亿)?\\s*"
                            + "(%|％|个百分点|[\\u4e00-\\u9fa5]{0,2})");
    private static final Pattern CLAUSE_END = Pattern.compile("[，,；;。：:、\\s]");
    private static final BigDecimal WAN = new BigDecimal(10_000);
    private static final BigDecimal YI = new BigDecimal(100_000_000);

    private NumeralReader() {}

    static List<Numeral> read(Passage passage, int start, String sentence) {
        List<int[]> noFigures = NoFigure.in(sentence);
        List<Numeral> numerals = new ArrayList<>();
        Matcher found = NUMBER.matcher(sentence);
        int last = 0;
        int from = 0;
        while (found.find(from)) {
            int digits = found.start(2);
            int end = found.end(3);
            from = Math.max(end, found.end(3));
            if (noFigures.stream().anyMatch(s -> digits < s[1] && end > s[0])) {
                continue;
            }
            boolean rough = found.group(1) != null || found.group(5) != null;
            String before = clause(sentence.substring(last, found.start()));
            boolean typed = !filled(passage, start + digits, start + end);
            numerals.add(new Numeral(digits, end, value(found), rough, before, unit(found), typed));
            last = end;
        }
        return List.copyOf(numerals);
    }

    /** Digits that came by a mark have their figure, whatever was typed beside them. */
    private static boolean filled(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.markAt(i) == null) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal value(Matcher found) {
        String digits =
                Normalizer.normalize(found.group(2) + found.group(3), Normalizer.Form.NFKC)
                        .replace(",", "");
        BigDecimal value = new BigDecimal(digits);
        String times = found.group(4) != null ? found.group(4) : found.group(6);
        return times == null ? value : value.multiply(times.equals("万") ? WAN : YI);
    }

    private static String unit(Matcher found) {
        String unit = found.group(7).replace('％', '%');
        return unit.startsWith("%") ? "%" : unit.isEmpty() ? "" : unit.substring(0, 1);
    }

    /** From the last comma, or the unit of the number before. */
    private static String clause(String before) {
        String[] parts = CLAUSE_END.split(before.strip(), -1);
        for (int i = parts.length - 1; i >= 0; i--) {
            if (parts[i].length() > 1) {
                return parts[i];
            }
        }
        return "";
    }
}
