package io.maplebridge.bench.pages;

import io.maplebridge.bench.house.Desk;
import io.maplebridge.bench.report.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of the product.
 *
 * @param cases how many cases must be on it by their links
 */
record Page(String name, Desk desk, String address, int cases) {

    private static final Pattern CASE = Pattern.compile("/cases/[0-9a-f]{8}-[0-9a-f-]{27}");

    /** Median of so many requests in milliseconds, each with the cases that must be on it. */
    double medianMillis(int requests) {
        List<Double> millis = new ArrayList<>();
        for (int request = 0; request < requests; request++) {
            long start = System.nanoTime();
            String page = desk.page(address);
            millis.add((System.nanoTime() - start) / 1e6);
            long shown =
                    CASE.matcher(page).results().map(found -> found.group()).distinct().count();
            if (shown != cases) {
                throw new IllegalStateException(
                        name + " shows " + shown + " cases instead of " + cases);
            }
        }
        return new Spread(millis).median();
    }
}
