package io.maplebridge.stats.editions.application;

import io.maplebridge.platform.hash.Sha256;
import io.maplebridge.stats.editions.domain.ChunkHead;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.EditionContent;
import io.maplebridge.stats.editions.domain.EditionHistory;
import io.maplebridge.stats.editions.domain.EditionId;
import io.maplebridge.stats.editions.domain.EditionStep;
import io.maplebridge.stats.editions.domain.FrozenRow;
import io.maplebridge.stats.editions.domain.Refused;
import io.maplebridge.stats.editions.domain.Seal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads editions, and each time holds what is stored against its hashes. */
@Component
public class ReadEditions {

    private final Editions editions;

    ReadEditions(Editions editions) {
        this.editions = editions;
    }

    /**
     * One of a list.
     *
     * @param edition null when what is stored is not what was written
     */
    public record Line(EditionId id, @Nullable Edition edition) {}

    /**
     * @throws Refused when what is stored is not what was written
     */
    public Optional<Edition> find(EditionId id) {
        return editions.find(id).map(ReadEditions::open);
    }

    /** Those of a town's year, the first first. */
    public List<Line> of(String town, int year) {
        return editions.of(town, year).stream().map(ReadEditions::line).toList();
    }

    /** The years of which a town has any. */
    public List<Integer> years(String town) {
        return editions.years(town);
    }

    private static Line line(Editions.Kept kept) {
        try {
            return new Line(kept.id(), open(kept));
        } catch (Refused tampered) {
            return new Line(kept.id(), null);
        }
    }

    static Edition open(Editions.Kept kept) {
        if (!EditionText.hash(kept.content()).equals(kept.hash()) || !isChained(kept)) {
            throw tampered(kept.id(), "head");
        }
        EditionContent content = EditionText.content(kept.content());
        if (!content.id().equals(kept.id())) {
            throw tampered(kept.id(), "it is " + content.id());
        }
        List<EditionStep> steps =
                kept.steps().stream().map(step -> EditionText.step(step.step())).toList();
        return new Edition(content, new EditionHistory(steps), kept.hash(), kept.seal());
    }

    private static boolean isChained(Editions.Kept kept) {
        String seal = kept.hash();
        for (Editions.KeptStep step : kept.steps()) {
            seal = Seal.of(seal, step.step());
            if (!seal.equals(step.seal())) {
                return false;
            }
        }
        return !kept.steps().isEmpty();
    }

    /**
     * The rows of the parts that are wanted.
     *
     * @throws Refused when what is stored is not what was written
     */
    public List<FrozenRow> rows(
            Edition edition, Predicate<ChunkHead> parts, Predicate<FrozenRow> wanted) {
        List<FrozenRow> rows = new ArrayList<>();
        for (ChunkHead part : edition.content().chunks()) {
            if (parts.test(part)) {
                byte[] bytes =
                        editions.chunk(edition.content().content(), part.number())
                                .filter(kept -> Sha256.of(kept).equals(part.hash()))
                                .orElseThrow(() -> tampered(edition.id(), "part " + part.number()));
                EditionText.rows(bytes).stream().filter(wanted).forEach(rows::add);
            }
        }
        return rows;
    }

    private static Refused tampered(EditionId id, String what) {
        return new Refused(Refused.Why.TAMPERED, id + ", " + what);
    }
}
