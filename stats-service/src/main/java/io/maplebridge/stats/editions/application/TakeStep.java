package io.maplebridge.stats.editions.application;

import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.stats.editions.domain.Act;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.EditionId;
import io.maplebridge.stats.editions.domain.EditionStep;
import io.maplebridge.stats.editions.domain.Hand;
import io.maplebridge.stats.editions.domain.Refused;
import io.maplebridge.stats.editions.domain.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a step of an edition: the step is added to its history, under a seal of its own. */
@Component
public class TakeStep {

    private final Editions editions;
    private final ReadEditions reading;
    private final TownTime time;

    TakeStep(Editions editions, ReadEditions reading, TownTime time) {
        this.editions = editions;
        this.reading = reading;
        this.time = time;
    }

    /**
     * @param seen the seal of what whoever takes the step has read; null for what is there now
     * @throws Refused when the edition does not take it
     */
    public Edition of(
            EditionId id, Act act, Hand hand, @Nullable String note, @Nullable String seen) {
        Edition edition = reading.find(id).orElseThrow(() -> new NotFound("edition " + id));
        if (seen != null && !seen.isBlank() && !seen.equals(edition.seal())) {
            throw new Refused(Refused.Why.STALE, id + " is at " + edition.stage());
        }
        EditionStep step = new EditionStep(act, hand, time.now(), note);
        // Refuses what it does not take.
        edition.history().with(step);
        String text = EditionText.of(step);
        Editions.KeptStep kept = new Editions.KeptStep(text, Seal.of(edition.seal(), text));
        if (!editions.add(id, edition.seal(), kept)) {
            throw new Refused(Refused.Why.STALE, id.toString());
        }
        return reading.find(id).orElseThrow(() -> new NotFound("edition " + id));
    }
}
