package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.Actor;
import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.CommandKey;
import io.maplebridge.cases.life.domain.DoneCommands;
import io.maplebridge.cases.life.domain.Stamp;
import io.maplebridge.cases.life.domain.Step;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.cases.life.domain.StepValues;
import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.time.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Carries out a command on a case: decided by the case, written once, then published. */
@Service
public class CarryOut {

    /** What the one who asks knows of the case and says of the command. */
    public record Order(
            CaseId id,
            int seenVersion,
            LocalDate occurredOn,
            StepKind command,
            Actor actor,
            @Nullable CommandKey key) {}

    private final CaseFiles files;
    private final CaseNumbers numbers;
    private final Reference reference;
    private final Relay relay;
    private final TownTime time;

    CarryOut(
            CaseFiles files, CaseNumbers numbers, Reference reference, Relay relay, TownTime time) {
        this.files = files;
        this.numbers = numbers;
        this.reference = reference;
        this.relay = relay;
        this.time = time;
    }

    /**
     * The case after it. A command whose key was carried out before is not carried out again.
     *
     * @throws NotFound when there is no such case
     * @throws StaleCase when it is no longer at the version seen
     * @throws io.maplebridge.cases.life.domain.Refusal when the case does not take it
     */
    public CaseFile carryOut(Step wish, Order order) {
        CaseFile file = files.find(order.id()).orElseThrow(() -> new NotFound("case"));
        if (hasDone(file, order.command(), order.actor(), order.key())) {
            return file;
        }
        if (file.version() != order.seenVersion()) {
            throw new StaleCase(order.id(), order.seenVersion());
        }
        Stamp stamp = new Stamp(order.occurredOn(), time.now(), order.actor(), order.key());
        // Decided before a number is drawn, so that a refused acceptance leaves no gap.
        List<CaseEvent> events = file.decide(wish, stamp, time.today());
        if (StepKind.of(wish).drawsNumber()) {
            Step numbered = StepValues.with(wish, "number", number(file, order.occurredOn()));
            events = file.decide(numbered, stamp, time.today());
        }
        CaseFile after = file.with(events);
        try {
            files.save(file, after);
        } catch (StaleCase e) {
            return doneMeanwhile(order).orElseThrow(() -> e);
        }
        relay.wake(order.id());
        return after;
    }

    /**
     * Whether the command with this key has been carried out already; false without a key.
     *
     * @throws io.maplebridge.cases.life.domain.Refusal when something else was, or somebody else
     *     did it
     */
    public boolean hasDone(CaseFile file, StepKind command, Actor actor, @Nullable CommandKey key) {
        return key != null && DoneCommands.contain(file, command, actor, key);
    }

    /** The case, when the same command sent twice at once has just been carried out. */
    private Optional<CaseFile> doneMeanwhile(Order order) {
        return files.find(order.id())
                .filter(file -> hasDone(file, order.command(), order.actor(), order.key()));
    }

    /** The next of the town's series for its kind; null when it has none. */
    private @Nullable String number(CaseFile file, LocalDate acceptedOn) {
        String series =
                reference
                        .now()
                        .town(file.registration().town())
                        .map(town -> town.numberSeries().get(file.kind()))
                        .orElse(null);
        if (series == null) {
            return null;
        }
        int sequence = numbers.sequence(series, acceptedOn.getYear(), file.id());
        return String.format(Locale.ROOT, "〔%d〕%s第%d号", acceptedOn.getYear(), series, sequence);
    }
}
