package io.maplebridge.stats.figures.domain;

import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.stats.facts.domain.FactRow;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Time limits of a petition in days; the first day is not counted, so a petition of 1 March with 15
 * days is in time on 16 March and late on the 17th.
 *
 * @param tell to say whether it is accepted (信访工作条例 23)
 * @param answer from acceptance to the reply (信访工作条例 34), extensions not counted
 */
public record Limits(int tell, int answer) {

    /** As the Regulations on Petition Work of 2022 set them. */
    public static final Limits OF_2022 = new Limits(15, 60);

    boolean toldInTime(LocalDate registeredOn, LocalDate on) {
        return !on.isAfter(registeredOn.plusDays(tell));
    }

    boolean answeredInTime(LocalDate acceptedOn, LocalDate on) {
        return !on.isAfter(acceptedOn.plusDays(answer));
    }

    /** The first days on which a petition not told of is late. */
    Set<LocalDate> endOfTelling(FactRow row) {
        return dayAfter(row, MilestoneKind.REGISTERED, tell);
    }

    /** The first days on which an accepted petition without an answer is late. */
    Set<LocalDate> endOfAnswering(FactRow row) {
        return dayAfter(row, MilestoneKind.ACCEPTED, answer);
    }

    private static Set<LocalDate> dayAfter(FactRow row, MilestoneKind mark, int limit) {
        return row.milestones().stream()
                .filter(step -> step.mark() == mark)
                .map(step -> step.occurredOn().plusDays(limit + 1L))
                .collect(Collectors.toSet());
    }
}
