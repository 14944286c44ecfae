package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.ListMonth;
import io.maplebridge.stats.daily.domain.Numbers;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Share;
import io.maplebridge.stats.figures.domain.SumCheck;
import io.maplebridge.stats.figures.domain.Tally;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Lists the facts behind a number. Which they are is found by their spans; what each adds is asked
 * of the figure itself.
 */
@Component
public class ListFacts {

    private final Rows rows;
    private final ForReader reader;
    private final Partitions partitions;
    private final ReadFreshness freshness;

    ListFacts(Rows rows, ForReader reader, Partitions partitions, ReadFreshness freshness) {
        this.rows = rows;
        this.reader = reader;
        this.partitions = partitions;
        this.freshness = freshness;
    }

    /**
     * @param page from 1
     * @param size lines of a page
     */
    public FactList behind(
            Counted figure, String town, AsOf asOf, Narrowing narrowing, int page, int size) {
        Map<LogPartition, PartitionState> states = partitions.states();
        Freshness known = freshness.of(town, states);
        Numbers numbers = new Numbers(reader.sheets(town, asOf.year(), states.values()));
        List<ListMonth> months = numbers.months(figure, asOf);
        long all = months.stream().mapToLong(ListMonth::count).sum();
        long number = numbers.of(figure, asOf);
        long total = all;
        Dimension by = narrowing.by();
        if (by != null && figure instanceof Tally tally) {
            Map<String, Long> under = numbers.breakdown(tally, asOf, by);
            number = 0;
            total = 0;
            for (String key : narrowing.keys()) {
                number += under.getOrDefault(key, 0L);
                total += numbers.listed(tally, asOf, by, key);
            }
        }
        List<FactId> ids =
                new ListPaging(
                                rows,
                                town,
                                narrowing,
                                all == 0 ? 1 : (double) total / all,
                                reader.keptBack(town, states.values()).facts())
                        .page(months, (long) (page - 1) * size, size);
        List<Share> shares =
                rows.facts(ids).stream()
                        .flatMap(fact -> figure.share(fact, asOf).stream())
                        .toList();
        return new FactList(figure, known, number, total, shares);
    }

    /** The facts that break a sum check by themselves. */
    public List<Fact> breaking(SumCheck check, String town, AsOf asOf, int most) {
        List<Fact> broken = new ArrayList<>();
        Collection<PartitionState> states = partitions.states().values();
        Set<FactId> keptBack = reader.keptBack(town, states).facts();
        for (PartitionState partition : states) {
            rows.each(
                    partition,
                    town,
                    fact -> {
                        if (check.brokenBy(fact, asOf) && !keptBack.contains(fact.id())) {
                            broken.add(fact);
                        }
                        return broken.size() < most;
                    });
        }
        return broken.stream().sorted(Comparator.comparing(Fact::id)).toList();
    }
}
