package io.maplebridge.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What the rounds said, one number each.
 *
 * @param values in the order of the rounds
 */
public record Spread(List<Double> values) {

    public Spread {
        values = List.copyOf(values);
    }

    public double median() {
        return sorted().get(values.size() / 2);
    }

    /** The value that so many of a hundred do not exceed. */
    public double percentile(int hundredth) {
        int at = (int) Math.ceil(values.size() * hundredth / 100.0) - 1;
        return sorted().get(Math.max(0, at));
    }

    /** By the medians. */
    public double over(Spread other) {
        return median() / other.median();
    }

    /** Round by round, so that what else the machine did meanwhile cancels out. */
    Spread overEach(Spread other) {
        return new Spread(
                IntStream.range(0, values.size())
                        .mapToObj(round -> values.get(round) / other.values.get(round))
                        .toList());
    }

    /** Median (least–most). */
    public String cell() {
        return cell(median() < 100 ? "%,.1f (%,.1f–%,.1f)" : "%,.0f (%,.0f–%,.0f)");
    }

    String cell(String form) {
        List<Double> sorted = sorted();
        return String.format(Locale.ROOT, form, median(), sorted.getFirst(), sorted.getLast());
    }

    private List<Double> sorted() {
        return values.stream().sorted().toList();
    }
}
