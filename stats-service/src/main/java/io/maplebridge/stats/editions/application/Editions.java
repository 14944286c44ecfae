package io.maplebridge.stats.editions.application;

import io.maplebridge.stats.editions.domain.EditionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where editions are kept, byte by byte. They are truth and not derived: no rebuild touches them.
 */
public interface Editions {

    /**
     * The head as it is stored.
     *
     * @param content text of what it says
     * @param hash of these, as noted beside them
     * @param steps text of each step with the seal after it
     */
    record Kept(EditionId id, String content, String hash, List<KeptStep> steps) {

        public Kept {
            steps = List.copyOf(steps);
        }

        String seal() {
            return steps.getLast().seal();
        }
    }

    /** A step as it is stored. */
    record KeptStep(String step, String seal) {}

    /** Writes a part of the rows of an edition whose head is still to come. */
    void putChunk(String content, int number, Instant at, byte[] rows);

    /** The bytes of a part; empty when it is not there. */
    Optional<byte[]> chunk(String content, int number);

    /** Whether the head was written: not when there is one of that number already. */
    boolean add(Kept head, String content);

    Optional<Kept> find(EditionId id);

    /** Those of a town's year, the first first. */
    List<Kept> of(String town, int year);

    /** The years of which a town has any. */
    List<Integer> years(String town);

    /** Whether the step was added: not when another was added since it was read. */
    boolean add(EditionId id, String seal, KeptStep step);

    /** Clears parts older than that moment that belong to no edition: a crash left them. */
    void clearStray(Instant olderThan);
}
