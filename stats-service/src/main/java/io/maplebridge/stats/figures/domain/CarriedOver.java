package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Open cases of earlier years 上年结转, printed apart and outside the rates: those open when the year
 * began, or those open on the day asked for.
 *
 * @param open when a case counts as open
 * @param atOpening true for the eve of the year, false for the day asked for
 */
public record CarriedOver(FigureId id, Words words, Tally open, boolean atOpening)
        implements Counted {

    @Override
    public Counter counter() {
        return open.counter();
    }

    @Override
    public List<Dimension> dimensions() {
        return List.of();
    }

    @Override
    public boolean isCount() {
        return true;
    }

    @Override
    public Optional<Share> share(Fact fact, AsOf asOf) {
        return fact.asOf(dayOf(asOf))
                .flatMap(open::share)
                .filter(share -> open.cohortYear(share.fact()) < asOf.year());
    }

    /** The day on which the earlier cases are looked at; never one after the day asked for. */
    public LocalDate dayOf(AsOf asOf) {
        LocalDate eve = LocalDate.of(asOf.year() - 1, 12, 31);
        return atOpening && asOf.day().isAfter(eve) ? eve : asOf.day();
    }
}
