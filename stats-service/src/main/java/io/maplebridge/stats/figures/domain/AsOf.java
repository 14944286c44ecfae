package io.maplebridge.stats.figures.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * About which days figures are asked, and as of when: a cohort is the cases of the period as they
 * stood at the end of the day. The day may lie outside the period: before it nothing is counted
 * yet, after it the period's cases go on being concluded.
 */
public record AsOf(Period period, LocalDate day) {

    /** About a calendar year. */
    public AsOf(int year, LocalDate day) {
        this(Period.year(year), day);
    }

    /** The year in which the period begins. */
    public int year() {
        return period.from().getYear();
    }

    /** The last day of the period that is known: its own last, or the day while it runs. */
    public LocalDate end() {
        return day.isBefore(period.to()) ? day : period.to();
    }

    /** 环比: the period before, as of a day as far on in it. */
    public AsOf before() {
        Period earlier = period.before();
        return new AsOf(earlier, shifted(earlier));
    }

    /** 同比: the same period of the year before, to the same day. */
    public AsOf yearBefore() {
        Period earlier = period.yearBefore();
        return new AsOf(earlier, shifted(earlier));
    }

    private LocalDate shifted(Period earlier) {
        if (day.equals(period.to())) {
            return earlier.to();
        }
        LocalDate from = period.from();
        LocalDate earlierFrom = earlier.from();
        return from.getDayOfMonth() == earlierFrom.getDayOfMonth()
                ? day.minusMonths(ChronoUnit.MONTHS.between(earlierFrom, from))
                : day.minusDays(ChronoUnit.DAYS.between(earlierFrom, from));
    }
}
