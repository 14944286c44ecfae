package io.maplebridge.template.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a chart.
 *
 * @param title what a screen reader says of it
 * @param categories along its axis, such as 1月
 * @param series each with one value for every category
 */
public record ChartData(String title, List<String> categories, List<Series> series) {

    /**
     * @throws IllegalArgumentException without a category or a series, or where a series is longer
     *     or shorter than the axis
     */
    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (categories.isEmpty() || series.isEmpty()) {
            throw new IllegalArgumentException("a chart shows something: " + title);
        }
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException(
                        one.name()
                                + " has "
                                + one.values().size()
                                + " values for "
                                + categories.size()
                                + " categories");
            }
        }
    }

    /** One line or set of columns; a value that is null is a gap. */
    public record Series(String name, List<@Nullable BigDecimal> values) {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }
}
