package io.maplebridge.bench.report;

import java.util.List;
import java.util.Locale;

/** What the rounds said, one number each. */
public record Spread(List<Double> values) {

    public Spread {
        values = values.stream().sorted().toList();
    }

    public double median() {
        return values.get(values.size() / 2);
    }

    /** The value that so many of a hundred do not exceed. */
    public double percentile(int hundredth) {
        int at = (int) Math.ceil(values.size() * hundredth / 100.0) - 1;
        return values.get(Math.max(0, at));
    }

    public double over(Spread other) {
        return median() / other.median();
    }

    /** Median (least–most). */
    public String cell() {
        String form = median() < 100 ? "%,.1f (%,.1f–%,.1f)" : "%,.0f (%,.0f–%,.0f)";
        return String.format(Locale.ROOT, form, median(), values.getFirst(), values.getLast());
    }
}
