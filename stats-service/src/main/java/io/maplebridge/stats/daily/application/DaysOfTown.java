package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.Sheet;
import io.maplebridge.stats.daily.domain.SheetSums;
import io.maplebridge.stats.daily.domain.SomeDays;
import io.maplebridge.stats.daily.domain.Span;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.figures.domain.Tally;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds up what belongs to some days of a month from the rows concerned: it costs those rows.
 *
 * @param keptBack what is not for whoever asks
 */
record DaysOfTown(
        Rows rows,
        List<Tally> tallies,
        String town,
        Collection<PartitionState> counted,
        Set<FactId> keptBack)
        implements SomeDays {

    @Override
    public Map<String, Sheet> of(LocalDate first, LocalDate last) {
        SheetSums sums = new SheetSums(tallies);
        rows.belongingTo(town, first, last, counted)
                .forEach((id, row) -> {
                    if (!keptBack.contains(id) && row.town().equals(town)) {
                        sums.add(town, within(row.spans(), first, last));
                    }
                });
        Map<String, Sheet> sheets = new HashMap<>();
        sums.sheets().forEach((id, sheet) -> sheets.put(id.family(), sheet));
        return sheets;
    }

    private static List<Span> within(List<Span> spans, LocalDate first, LocalDate last) {
        return spans.stream()
                .filter(span -> !span.belongs().isBefore(first) && !span.belongs().isAfter(last))
                .toList();
    }
}
