package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The headings of an axis as a grid of merged cells: equal headings beside each other are one, and
 * the last one of a short path goes down to the end.
 */
public final class Headings {

    private Headings() {}

    /** How many headings stand above the deepest line. */
    public static int depth(List<Strip> strips) {
        return strips.stream().mapToInt(strip -> strip.path().size()).max().orElse(1);
    }

    /** For columns; rows have theirs by turning them. */
    public static List<HeadCell> of(List<Strip> strips) {
        int depth = depth(strips);
        List<HeadCell> cells = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            int from = 0;
            while (from < strips.size()) {
                List<Wording> path = strips.get(from).path();
                if (path.size() <= level) {
                    from++;
                    continue;
                }
                boolean last = path.size() == level + 1;
                int to = last ? from + 1 : end(strips, from, level);
                cells.add(
                        new HeadCell(
                                path.get(level), level, from, last ? depth - level : 1, to - from));
                from = to;
            }
        }
        return cells;
    }

    private static int end(List<Strip> strips, int from, int level) {
        List<Wording> above = strips.get(from).path().subList(0, level + 1);
        int to = from + 1;
        while (to < strips.size()
                && strips.get(to).path().size() > level + 1
                && strips.get(to).path().subList(0, level + 1).equals(above)) {
            to++;
        }
        return to;
    }
}
