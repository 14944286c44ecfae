package io.maplebridge.template.domain.lint;

import java.math.BigDecimal;

/**
 * A number that counts something.
 *
 * @param start its first character in its sentence
 * @param value with 万 and 亿 worked out
 * @param rough whether 余, 多 or 约 stands at it
 * @param before the clause before it, from the number or comma before
 * @param unit the counter word behind it, such as 宗; % for a rate
 * @param typed whether the town typed any of it
 */
record Numeral(
        int start,
        int end,
        BigDecimal value,
        boolean rough,
        String before,
        String unit,
        boolean typed) {

    boolean percent() {
        return unit.equals("%");
    }
}
