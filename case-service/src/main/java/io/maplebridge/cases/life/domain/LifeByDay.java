package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.fact.Clock;
import io.maplebridge.contract.fact.Standing;
import io.maplebridge.contract.words.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The life of a case in the order of its days, with all that holds after each that can be counted.
 * What stands beside the life (转交, 重点) may be recorded for an earlier day than the last step, so
 * this order is not always that of the history; of one day, what was recorded first comes first.
 */
public final class LifeByDay {

    /**
     * @param level at which the case stands after it
     */
    public record Moment(CaseEvent event, Level level, Standing after) {}

    private final Deadlines deadlines;
    private final Queues queues;

    public LifeByDay(Deadlines deadlines, Queues queues) {
        this.deadlines = deadlines;
        this.queues = queues;
    }

    public List<Moment> of(CaseFile file) {
        CaseFold fold = new CaseFold(file.registration(), file.registeredOn());
        List<Moment> moments = new ArrayList<>();
        file.history().stream()
                .sorted(Comparator.comparing(event -> file.dayOf(event)))
                .forEach(event -> {
                    fold.apply(event);
                    if (event.kind().milestone().isPresent()) {
                        moments.add(new Moment(event, fold.level, standing(file, fold)));
                    }
                });
        return List.copyOf(moments);
    }

    private Standing standing(CaseFile file, CaseFold fold) {
        Registration r = file.registration();
        Map<String, String> codes = new HashMap<>(fold.inForce.codes);
        put(codes, "state", fold.state.name());
        put(
                codes,
                "exclusion",
                fold.inForce.exclusion == null ? null : fold.inForce.exclusion.name());
        put(codes, "level", fold.level.name());
        put(codes, "holder", queues.holder(r, fold.level, fold.assignedTo));
        put(codes, "lead", fold.lead == null ? null : fold.lead.account());
        put(codes, "route", fold.route);
        Map<String, LocalDate> days = new HashMap<>(fold.inForce.days);
        put(days, "registered", file.registeredOn());
        put(days, "keySince", fold.keySince);
        List<Clock> clocks =
                fold.clocks.all().stream()
                        .flatMap(run -> deadlines.clock(run, r).stream())
                        .toList();
        return new Standing(codes, days, clocks);
    }

    private static <T> void put(Map<String, T> all, String name, @Nullable T value) {
        if (value != null) {
            all.put(name, value);
        }
    }
}
