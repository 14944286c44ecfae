package io.maplebridge.contract.words;

import io.maplebridge.contract.words.DigitGroups.Group;
import java.util.List;
import java.util.regex.Pattern;

/** What shows that a number is nobody's: it is a day, or an amount of something. */
final class NumberContext {

    /** Year, month and day. */
    static final int DAY = 3;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("0?[1-9]|[12]\\d|3[01]");
    private static final Pattern WHOLE_DAY =
            Pattern.compile("(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");

    private static final String STROKES = "-.．·—–－";

    private static final Pattern SIGN = Pattern.compile(".*[¥￥$€]\\s*", Pattern.DOTALL);

    /** Measures and money, with a decimal part and 余 or 多 before them. */
    private static final Pattern UNIT =
            Pattern.compile(
                    "(?:[.．]\\d+)?\\s*[余多来几]?\\s*(?:[元亿块角亩平米㎡公厘斤克吨升度株棵头只人户%％]"
                            + "|万[元亩块人斤]|kg|km|m(?![a-z])|t(?![a-z])).*",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private NumberContext() {}

    /** Whether these groups of the text begin with a day as in 2023-3-5. */
    static boolean beginsWithDay(String text, List<Group> groups) {
        return groups.size() >= DAY
                && STROKES.contains(between(text, groups.get(0), groups.get(1)))
                && between(text, groups.get(0), groups.get(1))
                        .equals(between(text, groups.get(1), groups.get(2)))
                && isDay(groups.subList(0, DAY));
    }

    /** Year, month and day, whatever is between them. */
    static boolean isDay(List<Group> groups) {
        return groups.size() == DAY
                && isYear(groups.get(0).digits())
                && MONTH.matcher(groups.get(1).digits()).matches()
                && DAY_OF_MONTH.matcher(groups.get(2).digits()).matches();
    }

    private static String between(String text, Group before, Group after) {
        return text.substring(before.end(), after.start());
    }

    /** 20230305 */
    static boolean isDay(String digits) {
        return WHOLE_DAY.matcher(digits).matches();
    }

    static boolean isYear(String digits) {
        return YEAR.matcher(digits).matches();
    }

    static boolean isAmount(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 4), start);
        String behind = text.substring(end, Math.min(text.length(), end + 16));
        return SIGN.matcher(before).matches() || UNIT.matcher(behind).matches();
    }
}
