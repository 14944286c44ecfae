package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.FactRow;
import io.maplebridge.stats.facts.domain.Standing;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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
    public Set<Dimension> dimensions() {
        return EnumSet.noneOf(Dimension.class);
    }

    @Override
    public boolean isCount() {
        return true;
    }

    @Override
    public Optional<Share> share(FactRow row, AsOf asOf) {
        Standing standing = row.asOf(dayOf(asOf));
        return open.share(standing).filter(share -> open.cohortYear(standing) < asOf.year());
    }

    /** The day on which the earlier cases are looked at; never one after the day asked for. */
    public LocalDate dayOf(AsOf asOf) {
        LocalDate eve = LocalDate.of(asOf.year() - 1, 12, 31);
        return atOpening && asOf.day().isAfter(eve) ? eve : asOf.day();
    }
}
