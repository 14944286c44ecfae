package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.facts.domain.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where what is counted is not what its source says. Ids of facts.
 *
 * @param compared how many the source has
 * @param missing the source has them, and they are not counted or not as far
 * @param ahead counted, and the source does not have them or not as far
 * @param changed counted otherwise than the source says
 */
public record SourceDifferences(
        long compared, List<String> missing, List<String> ahead, List<String> changed) {

    boolean none() {
        return missing.isEmpty() && ahead.isEmpty() && changed.isEmpty();
    }

    /** Gathers them, fact by fact. */
    static final class Gathered {
        private final List<String> missing = new ArrayList<>();
        private final List<String> ahead = new ArrayList<>();
        private final List<String> changed = new ArrayList<>();
        private long compared;

        void compare(Fact said, @Nullable Fact counted) {
            compared++;
            if (counted == null || said.isNewerThan(counted.version(), counted.shape())) {
                missing.add(said.id().value());
            } else if (counted.isNewerThan(said.version(), said.shape())) {
                ahead.add(said.id().value());
            } else if (!counted.equals(said)) {
                changed.add(said.id().value());
            }
        }

        void neverSaid(Fact counted) {
            ahead.add(counted.id().value());
        }

        SourceDifferences all() {
            return new SourceDifferences(
                    compared, List.copyOf(missing), List.copyOf(ahead), List.copyOf(changed));
        }
    }
}
