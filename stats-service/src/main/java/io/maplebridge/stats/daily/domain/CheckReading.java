package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.SumCheck;
import java.util.List;

/**
 * A sum check and how it came out.
 *
 * @param left what the rule says first: the whole, the inner figure, the total
 * @param right what it is held against
 */
public record CheckReading(SumCheck check, boolean passes, long left, long right) {

    public static CheckReading of(SumCheck check, Numbers numbers, AsOf asOf) {
        return switch (check) {
            case SumCheck.AddsUp adds ->
                    equal(check, numbers.of(adds.whole(), asOf), sum(adds.parts(), numbers, asOf));
            case SumCheck.Balances balance ->
                    equal(
                            check,
                            sum(balance.came(), numbers, asOf) - sum(balance.went(), numbers, asOf),
                            numbers.of(balance.stands(), asOf));
            case SumCheck.Within within -> {
                long inner = numbers.of(within.inner(), asOf);
                long outer = numbers.of(within.outer(), asOf);
                yield new CheckReading(check, inner <= outer, inner, outer);
            }
            case SumCheck.BreaksDown parts -> breakdowns(check, parts.figure(), numbers, asOf);
        };
    }

    private static long sum(List<Counted> figures, Numbers numbers, AsOf asOf) {
        return figures.stream().mapToLong(figure -> numbers.of(figure, asOf)).sum();
    }

    /** Compares with the first breakdown that differs, with the last one when none does. */
    private static CheckReading breakdowns(
            SumCheck check, Counted figure, Numbers numbers, AsOf asOf) {
        long total = numbers.of(figure, asOf);
        for (Dimension by : figure.dimensions()) {
            long sum =
                    numbers.breakdown(figure, asOf, by).values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
            if (sum != total) {
                return equal(check, total, sum);
            }
        }
        return equal(check, total, total);
    }

    private static CheckReading equal(SumCheck check, long left, long right) {
        return new CheckReading(check, left == right, left, right);
    }
}
