package io.maplebridge.stats.daily.domain;

import io.maplebridge.stats.facts.domain.FactRow;
import io.maplebridge.stats.facts.domain.Standing;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Share;
import io.maplebridge.stats.figures.domain.Tally;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one case adds to the sheets: every figure is asked on every day on which its answer may
 * change, and the differences are the changes. No figure is ever counted in any other way.
 */
final class RowChanges {

    private final FactRow row;
    private final SortedMap<TownYear, Sheet> sheets = new TreeMap<>();
    private final Map<LocalDate, Standing> standings = new HashMap<>();

    private RowChanges(FactRow row) {
        this.row = row;
    }

    static SortedMap<TownYear, Sheet> of(FactRow row, List<Tally> tallies) {
        RowChanges changes = new RowChanges(row);
        tallies.forEach(changes::follow);
        return changes.sheets;
    }

    private void follow(Tally tally) {
        Optional<Share> before = Optional.empty();
        for (LocalDate day : tally.turningDays(row)) {
            Optional<Share> now = tally.share(standings.computeIfAbsent(day, row::asOf));
            before.ifPresent(share -> add(tally, share, day, -1));
            now.ifPresent(share -> add(tally, share, day, 1));
            before = now;
        }
    }

    private void add(Tally tally, Share share, LocalDate day, int sign) {
        TownYear about = new TownYear(row.town(), tally.cohortYear(share.standing()));
        Sheet sheet = sheets.computeIfAbsent(about, absent -> new Sheet());
        long change = sign * share.weight();
        sheet.add(Cell.total(tally.id()), day, change);
        for (Dimension by : tally.dimensions()) {
            sheet.add(new Cell(tally.id(), by, share.key(by)), day, change);
        }
    }
}
