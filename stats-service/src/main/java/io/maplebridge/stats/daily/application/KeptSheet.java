package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.Sheet;
import java.util.List;

/**
 * A sheet of one partition as it is kept.
 *
 * @param upTo offset up to which its partition is counted in it
 * @param epoch of the owner that wrote it
 */
public record KeptSheet(Sheet sheet, long upTo, long epoch) {

    /** Where nothing is kept yet. */
    public static KeptSheet none() {
        return new KeptSheet(new Sheet(), -1, -1);
    }

    /** Adds to this very sheet: it was read for this, and copying it costs as much as adding. */
    KeptSheet plus(List<Sheet> more, PartitionState counted) {
        more.forEach(sheet::addAll);
        return new KeptSheet(sheet, counted.position(), counted.epoch());
    }
}
