package io.maplebridge.stats.daily.domain;

import java.util.Arrays;

/** Adds up changes as they come, few of them and mostly in the order of their days. */
final class ChangesBuilder {

    private int[] days = new int[4];
    private long[] amounts = new long[4];
    private int size;

    void add(int epochDay, long amount) {
        int at = size;
        while (at > 0 && days[at - 1] > epochDay) {
            at--;
        }
        if (at > 0 && days[at - 1] == epochDay) {
            amounts[at - 1] += amount;
            return;
        }
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            amounts = Arrays.copyOf(amounts, 2 * size);
        }
        System.arraycopy(days, at, days, at + 1, size - at);
        System.arraycopy(amounts, at, amounts, at + 1, size - at);
        days[at] = epochDay;
        amounts[at] = amount;
        size++;
    }

    /** Without the days that come to nothing. */
    Changes changes() {
        int[] sumDays = new int[size];
        long[] sums = new long[size];
        int filled = 0;
        for (int i = 0; i < size; i++) {
            if (amounts[i] != 0) {
                sumDays[filled] = days[i];
                sums[filled++] = amounts[i];
            }
        }
        return Changes.ofSorted(Arrays.copyOf(sumDays, filled), Arrays.copyOf(sums, filled));
    }
}
