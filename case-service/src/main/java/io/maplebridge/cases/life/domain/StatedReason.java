package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.Spelling;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Why somebody must see names and numbers. Whoever reads the audit trail must understand it: some
 * words, not a figure, a row of dots, or that one has a look.
 */
public final class StatedReason {

    /** Three characters of Chinese, or a word of another language. */
    private static final int LEAST_WEIGHT = 6;

    private static final int LEAST_DIFFERENT = 3;

    /** Said when one has none. */
    private static final Set<String> IDLE =
            Set.of(
                    "看一下",
                    "看下",
                    "看看吧",
                    "随便看",
                    "随便看看",
                    "想看看",
                    "看看情况",
                    "查看一下",
                    "查一下",
                    "试一下",
                    "试试看",
                    "测试用",
                    "测试一下",
                    "没什么",
                    "没原因",
                    "无原因",
                    "没有原因",
                    "没理由",
                    "无理由",
                    "不知道",
                    "不为什么",
                    "testing",
                    "nothing",
                    "noreason",
                    "justlooking",
                    "asdfgh",
                    "qwerty");

    private StatedReason() {}

    public static boolean isWords(String reason) {
        int[] letters =
                Spelling.plain(reason)
                        .toLowerCase(Locale.ROOT)
                        .codePoints()
                        .filter(Character::isLetter)
                        .toArray();
        int weight = 0;
        for (int letter : letters) {
            weight += Character.isIdeographic(letter) ? 2 : 1;
        }
        long different = Arrays.stream(letters).distinct().count();
        return weight >= LEAST_WEIGHT
                && different >= LEAST_DIFFERENT
                && !IDLE.contains(new String(letters, 0, letters.length));
    }
}
