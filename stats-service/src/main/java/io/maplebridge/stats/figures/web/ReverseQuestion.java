package io.maplebridge.stats.figures.web;

import io.maplebridge.contract.words.Spelling;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.stats.figures.domain.ReverseCheck;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A percentage as people type it, and its total: 97.5%，共120件; 97.5% 120; 成功率96.5%共114宗; 96.5.
 *
 * @param total null when none was named
 */
record ReverseQuestion(BigDecimal percent, @Nullable Long total, RoundingMode rounding) {

    static final String HALF_UP = "half-up";
    static final String TRUNCATE = "truncate";

    private static final int LONGEST = 200;
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,8})?)\\s*[%％]");
    private static final Pattern OF_HUNDRED = Pattern.compile("百分之\\s*(\\d{1,3}(?:\\.\\d{1,8})?)");
    private static final Pattern BARE = Pattern.compile("^\\s*(\\d{1,3}(?:\\.\\d{1,8})?)(?=\\s|$)");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,12})(?![\\d,]*\\.?\\d)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @throws InvalidRequest when there is no percentage in it
     */
    static ReverseQuestion read(String typed, @Nullable String rounding) {
        String text = typed.length() > LONGEST ? "" : Spelling.plain(typed);
        for (Pattern pattern : new Pattern[] {PERCENT, OF_HUNDRED, BARE}) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                BigDecimal percent = new BigDecimal(found.group(1));
                if (percent.compareTo(HUNDRED) <= 0) {
                    String rest =
                            text.substring(0, found.start()) + " " + text.substring(found.end());
                    return new ReverseQuestion(percent, total(rest), mode(rounding));
                }
            }
        }
        throw new InvalidRequest("text", "stats-no-percentage");
    }

    /** The greatest number beside the percentage: of 117 / 120 it is the whole. */
    private static @Nullable Long total(String rest) {
        Long greatest = null;
        Matcher number = NUMBER.matcher(rest);
        while (number.find()) {
            long one = Long.parseLong(number.group(1).replace(",", ""));
            greatest = greatest == null || one > greatest ? one : greatest;
        }
        return greatest == null || greatest == 0 ? null : greatest;
    }

    private static RoundingMode mode(@Nullable String rounding) {
        if (rounding == null || rounding.isBlank() || rounding.equals(HALF_UP)) {
            return RoundingMode.HALF_UP;
        }
        if (rounding.equals(TRUNCATE)) {
            return RoundingMode.DOWN;
        }
        throw new InvalidRequest("rounding", "stats-no-rounding");
    }

    String roundingCode() {
        return rounding == RoundingMode.DOWN ? TRUNCATE : HALF_UP;
    }

    ReverseCheck check() {
        return new ReverseCheck(percent, rounding);
    }

    /** By the other rounding. */
    ReverseQuestion otherwise() {
        return new ReverseQuestion(
                percent,
                total,
                rounding == RoundingMode.DOWN ? RoundingMode.HALF_UP : RoundingMode.DOWN);
    }
}
