package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** Days asked about and days asked for, of every kind, drawn from a seed. */
public final class RandomPeriods {

    private static final List<Period.Kind> KINDS = List.of(Period.Kind.values());
    private static final LocalDate START = LocalDate.of(2022, 11, 1);

    private final Random random;

    public RandomPeriods(long seed) {
        random = new Random(seed);
    }

    /** Each kind in its turn. */
    public AsOf turn(int number) {
        Period period = period(KINDS.get(number % KINDS.size()));
        return new AsOf(period, day(period));
    }

    public Period period(Period.Kind kind) {
        LocalDate day = START.plusDays(random.nextInt(700));
        return switch (kind) {
            case YEAR -> Period.year(day.getYear());
            case HALF -> Period.half(day.getYear(), 1 + random.nextInt(2));
            case QUARTER -> Period.quarter(day.getYear(), 1 + random.nextInt(4));
            case MONTH -> Period.month(YearMonth.from(day));
            case OWN -> new Period(day, day.plusDays(random.nextInt(200)));
        };
    }

    /** Mostly within the period or at its end, now and then after it, seldom before. */
    private LocalDate day(Period period) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> period.to();
            case 2, 3 -> period.from().plusDays(random.nextInt(Math.toIntExact(length(period))));
            case 4 -> period.to().plusDays(random.nextInt(300));
            default -> START.plusDays(random.nextInt(900) - 30L);
        };
    }

    private static long length(Period period) {
        return period.to().toEpochDay() - period.from().toEpochDay() + 1;
    }
}
