package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.Fact;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands open at a day, whichever year it came in.
 *
 * @param open when a case counts as open
 * @param at which day, and of which cases
 */
public record Stock(
        FigureId id, Words words, Validity validity, Tally open, At at, List<Dimension> dimensions)
        implements Counted {

    /** At which day, and of which cases. */
    public enum At {
        /** 期初结转: at the end of the eve of the period. */
        EVE,
        /** Cases from before the period, as of the day asked for; printed apart. */
        DAY_OF_EARLIER,
        /** 期末结存: at the end of the period, or as of the day while it runs. */
        END
    }

    public Stock {
        dimensions = List.copyOf(dimensions);
    }

    @Override
    public Basis basis() {
        return Basis.STOCK;
    }

    @Override
    public Counter counter() {
        return open.counter();
    }

    @Override
    public boolean isCount() {
        return true;
    }

    @Override
    public List<Share> shares(Fact fact, AsOf asOf) {
        LocalDate last = lastBelonging(asOf);
        return fact.asOf(dayOf(asOf)).flatMap(open::share).stream()
                .filter(share -> !share.belongs().isAfter(last))
                .toList();
    }

    /** The day on which the cases are looked at; never one after the day asked for. */
    public LocalDate dayOf(AsOf asOf) {
        LocalDate eve = asOf.period().eve();
        return switch (at) {
            case EVE -> asOf.day().isAfter(eve) ? eve : asOf.day();
            case DAY_OF_EARLIER -> asOf.day();
            case END -> asOf.end();
        };
    }

    /** Cases that came later are not looked at. */
    public LocalDate lastBelonging(AsOf asOf) {
        return at == At.END ? asOf.period().to() : asOf.period().eve();
    }
}
