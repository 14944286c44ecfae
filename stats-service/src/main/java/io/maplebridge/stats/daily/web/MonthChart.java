package io.maplebridge.stats.daily.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Two bars a month: what came in and what was concluded. Drawn on the server in units of its own
 * view box; the table beside it has the numbers.
 *
 * @param lines of the scale, each a height and its number
 */
record MonthChart(String firstName, String secondName, List<Bars> months, List<ScaleLine> lines) {

    static final int WIDTH = 720;
    static final int HEIGHT = 360;
    private static final int LEFT = 36;
    private static final int TOP = 12;
    private static final int FLOOR = 328;
    private static final int BAR = 18;

    /** A bar. */
    record Bar(int x, int y, int height) {}

    /** The bars of a month, and where its name stands. */
    record Bars(String name, int middle, Bar first, Bar second) {}

    /** A line of the scale. */
    record ScaleLine(int y, long number) {}

    static MonthChart of(FigureTable months) {
        long top = Math.max(4, roundedUp(most(months)));
        int step = (WIDTH - LEFT) / Math.max(1, months.rows().size());
        List<Bars> bars = new ArrayList<>();
        for (int i = 0; i < months.rows().size(); i++) {
            FigureTable.Row row = months.rows().get(i);
            int middle = LEFT + i * step + step / 2;
            bars.add(
                    new Bars(
                            row.name(),
                            middle,
                            bar(middle - BAR - 1, number(row, 0), top),
                            bar(middle + 1, number(row, 1), top)));
        }
        return new MonthChart(months.heads().get(0), months.heads().get(1), bars, scale(top));
    }

    private static Bar bar(int x, long number, long top) {
        int height = (int) ((FLOOR - TOP) * number / top);
        return new Bar(x, FLOOR - height, height);
    }

    private static List<ScaleLine> scale(long top) {
        List<ScaleLine> lines = new ArrayList<>();
        for (int quarter = 0; quarter <= 4; quarter++) {
            lines.add(new ScaleLine(FLOOR - (FLOOR - TOP) * quarter / 4, top * quarter / 4));
        }
        return lines;
    }

    private static long most(FigureTable months) {
        return months.rows().stream()
                .mapToLong(row -> Math.max(number(row, 0), number(row, 1)))
                .max()
                .orElse(0);
    }

    /** To a multiple of four, so that every line of the scale is a whole number. */
    private static long roundedUp(long number) {
        return (number + 3) / 4 * 4;
    }

    private static long number(FigureTable.Row row, int column) {
        return Long.parseLong(row.cells().get(column).text());
    }

    public int barWidth() {
        return BAR;
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH;
    }

    public int nameLine() {
        return FLOOR + 20;
    }
}
