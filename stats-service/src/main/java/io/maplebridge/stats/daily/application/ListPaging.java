package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.ListPart;
import io.maplebridge.stats.facts.domain.FactId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds a page of a list without reading the list: the sheets say how many lines each month has, so
 * months are skipped whole, and of the month in question only so many days are read as will fill
 * the page.
 */
final class ListPaging {

    /** Days differ; a window that is a little too wide is cheaper than a second one. */
    private static final double ROOM = 1.3;

    private final Rows rows;
    private final String town;
    private final Narrowing narrowing;
    private final double share;
    private final Set<FactId> keptBack;
    private final List<Listed> page = new ArrayList<>();
    private long skip;

    /**
     * @param share how much of the whole list is under the narrowing's key
     * @param keptBack what is not for whoever asks
     */
    ListPaging(Rows rows, String town, Narrowing narrowing, double share, Set<FactId> keptBack) {
        this.rows = rows;
        this.town = town;
        this.narrowing = narrowing;
        this.share = share;
        this.keptBack = keptBack;
    }

    List<Listed> page(List<ListPart> parts, long offset, int size) {
        skip = offset;
        for (ListPart part : parts) {
            if (narrowing.by() == null && skip >= part.count()) {
                skip -= part.count();
            } else if (page.size() < size) {
                read(part, size);
            }
        }
        return page;
    }

    private void read(ListPart listPart, int size) {
        double perDay = Math.max(1, listPart.count() * share) / listPart.days();
        LocalDate end = listPart.last();
        LocalDate first = listPart.first();
        while (!first.isAfter(end) && page.size() < size) {
            long days = Math.max(1, (long) ((skip + size - page.size()) * ROOM / perDay));
            LocalDate last = first.plusDays(Math.min(days, 31) - 1);
            last = last.isAfter(end) ? end : last;
            add(rows.listed(new ListWindow(town, listPart, first, last, narrowing)), size);
            first = last.plusDays(1);
        }
    }

    private void add(List<Listed> found, int size) {
        List<Listed> inOrder =
                found.stream()
                        .filter(line -> !keptBack.contains(line.id()))
                        .sorted(Listed.ORDER)
                        .toList();
        int from = (int) Math.min(skip, inOrder.size());
        skip -= from;
        inOrder.stream().skip(from).limit(size - page.size()).forEach(line -> page.add(line));
    }
}
