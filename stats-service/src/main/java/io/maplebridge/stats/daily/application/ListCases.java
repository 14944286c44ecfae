package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.facts.domain.FactRow;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.CarriedOver;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Share;
import io.maplebridge.stats.figures.domain.SumCheck;
import io.maplebridge.stats.figures.domain.Tally;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists the cases behind a number, by asking the figure itself about every row of the year. */
@Component
public class ListCases {

    private static final Comparator<Share> BY_DATE =
            Comparator.comparing(Share::when)
                    .thenComparing(share -> share.standing().row().caseId());

    private final FactRows rows;
    private final ReadFreshness freshness;

    ListCases(FactRows rows, ReadFreshness freshness) {
        this.rows = rows;
        this.freshness = freshness;
    }

    public CaseList behind(Counted figure, String town, AsOf asOf, Narrowing narrowing) {
        Freshness known = freshness.now();
        List<Share> shares =
                candidates(figure, town, asOf).stream()
                        .flatMap(row -> figure.share(row, asOf).stream())
                        .filter(narrowing::includes)
                        .sorted(BY_DATE)
                        .toList();
        long number = shares.stream().mapToLong(Share::weight).sum();
        return new CaseList(figure, known, number, shares);
    }

    /** The cases that break a sum check by themselves. */
    public List<FactRow> breaking(SumCheck check, String town, AsOf asOf) {
        return rows.ofYear(town, asOf.year()).stream()
                .filter(row -> check.brokenBy(row, asOf))
                .sorted(Comparator.comparing(FactRow::caseId))
                .toList();
    }

    private List<FactRow> candidates(Counted figure, String town, AsOf asOf) {
        return switch (figure) {
            case Tally tally -> rows.ofYear(town, asOf.year());
            case CarriedOver carried -> rows.before(town, asOf.year());
        };
    }
}
