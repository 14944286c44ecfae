package io.maplebridge.stats.editions.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact behind the numbers of an edition: codes and dates, no names.
 *
 * @param id of the fact
 * @param number as people called it then; null while it had none
 * @param version that was counted
 * @param told how many of its steps were known then
 * @param keptFrom the unit that it accuses; null for none
 */
public record FrozenRow(
        String id,
        String type,
        String place,
        @Nullable String number,
        long version,
        int told,
        @Nullable String keptFrom,
        List<FrozenStay> stays) {

    public FrozenRow {
        stays = List.copyOf(stays);
    }

    /** How it stood on the list of a figure: not at all, once, or as often as it happened. */
    public List<FrozenStay> on(String figure) {
        return stays.stream().filter(stay -> stay.weights().containsKey(figure)).toList();
    }
}
