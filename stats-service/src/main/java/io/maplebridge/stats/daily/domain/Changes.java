package io.maplebridge.stats.daily.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By how much a number changes on which day. The number as of a day is the sum of the changes up to
 * it. Days that come to nothing are not kept: what is equal is kept equally, in whatever order it
 * came. Never changed once made, and kept in two arrays: there are hundreds of thousands of them.
 */
public final class Changes {

    static final Changes NONE = new Changes(new int[0], new long[0]);

    private final int[] days;
    private final long[] amounts;

    private Changes(int[] days, long[] amounts) {
        this.days = days;
        this.amounts = amounts;
    }

    /** From days in their order with amounts that are something. The arrays are given away. */
    public static Changes ofSorted(int[] days, long[] amounts) {
        return new Changes(days, amounts);
    }

    public Changes plus(Changes other) {
        int[] sumDays = new int[days.length + other.days.length];
        long[] sums = new long[sumDays.length];
        int filled = 0;
        for (int i = 0, j = 0; i < days.length || j < other.days.length; ) {
            int day = Math.min(dayAt(days, i), dayAt(other.days, j));
            long sum = 0;
            if (dayAt(days, i) == day) {
                sum += amounts[i++];
            }
            if (dayAt(other.days, j) == day) {
                sum += other.amounts[j++];
            }
            if (sum != 0) {
                sumDays[filled] = day;
                sums[filled++] = sum;
            }
        }
        return new Changes(Arrays.copyOf(sumDays, filled), Arrays.copyOf(sums, filled));
    }

    public Changes negated() {
        return new Changes(days, Arrays.stream(amounts).map(amount -> -amount).toArray());
    }

    private static int dayAt(int[] days, int at) {
        return at < days.length ? days[at] : Integer.MAX_VALUE;
    }

    /** The number at the end of that day. */
    public long upTo(LocalDate day) {
        long last = day.toEpochDay();
        long sum = 0;
        for (int i = 0; i < days.length && days[i] <= last; i++) {
            sum += amounts[i];
        }
        return sum;
    }

    public boolean isEmpty() {
        return days.length == 0;
    }

    public int size() {
        return days.length;
    }

    /** The n-th day there is a change on, as an epoch day. */
    public int day(int n) {
        return days[n];
    }

    /** By how much the number changes on the n-th of its days. */
    public long amount(int n) {
        return amounts[n];
    }

    public SortedMap<LocalDate, Long> byDay() {
        SortedMap<LocalDate, Long> all = new TreeMap<>();
        for (int i = 0; i < days.length; i++) {
            all.put(LocalDate.ofEpochDay(days[i]), amounts[i]);
        }
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Changes that
                && Arrays.equals(days, that.days)
                && Arrays.equals(amounts, that.amounts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(days) + Arrays.hashCode(amounts);
    }

    @Override
    public String toString() {
        return byDay().toString();
    }
}
