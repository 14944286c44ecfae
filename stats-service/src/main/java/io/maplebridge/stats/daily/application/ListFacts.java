package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.ListPart;
import io.maplebridge.stats.daily.domain.Numbers;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Share;
import io.maplebridge.stats.figures.domain.SumCheck;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        Numbers numbers = reader.numbers(town, states.values());
        List<ListPart> parts = numbers.list(figure, asOf);
        long all = parts.stream().mapToLong(ListPart::count).sum();
        long number = numbers.of(figure, asOf);
        long total = all;
        Dimension by = narrowing.by();
        if (by != null) {
            Map<String, Long> under = numbers.breakdown(figure, asOf, by);
            number = 0;
            total = 0;
            for (String key : narrowing.keys()) {
                number += under.getOrDefault(key, 0L);
                total += numbers.listed(figure, asOf, by, key);
            }
        }
        List<Listed> lines =
                new ListPaging(
                                rows,
                                town,
                                narrowing,
                                all == 0 ? 1 : (double) total / all,
                                reader.keptBack(town, states.values()).facts())
                        .page(parts, (long) (page - 1) * size, size);
        return new FactList(figure, known, number, total, shares(figure, asOf, lines));
    }

    /** What each line adds; a fact to which something happened twice has two. */
    private List<Share> shares(Counted figure, AsOf asOf, List<Listed> lines) {
        Map<FactId, Fact> facts =
                rows.facts(lines.stream().map(Listed::id).distinct().toList()).stream()
                        .collect(Collectors.toMap(Fact::id, Function.identity()));
        List<Share> shares = new ArrayList<>();
        for (Listed line : lines) {
            Fact fact = facts.get(line.id());
            if (fact != null) {
                figure.shares(fact, asOf).stream()
                        .filter(share -> share.belongs().equals(line.belongs()))
                        .forEach(shares::add);
            }
        }
        return shares;
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
