package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.Sheet;

/**
 * A sheet of one partition as it is kept.
 *
 * @param upTo offset up to which its partition is counted in it
 * @param epoch of the owner that wrote it
 */
public record KeptSheet(Sheet sheet, long upTo, long epoch) {

    /** Where nothing is kept yet. */
    public static final KeptSheet NONE = new KeptSheet(new Sheet(), -1, -1);

    KeptSheet plus(Sheet more, Intent counted) {
        Sheet sum = sheet.copy();
        sum.addAll(more);
        return new KeptSheet(sum, counted.to(), counted.owner().epoch());
    }
}
