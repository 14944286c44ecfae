package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Where a case can go from the level at which it stands. */
public final class Levels {

    private Levels() {}

    /** 上交 */
    public static List<Level> above(CaseFile file) {
        return Arrays.stream(Level.values()).filter(to -> to.compareTo(file.level()) > 0).toList();
    }

    /** 交办下级; not to the village that it accuses. */
    public static List<Level> below(CaseFile file) {
        Registration r = file.registration();
        boolean accusesVillage = r.accuses(Set.of(r.village()));
        return Arrays.stream(Level.values())
                .filter(to -> to.compareTo(file.level()) < 0)
                .filter(to -> to != Level.VILLAGE || !accusesVillage)
                .toList();
    }
}
