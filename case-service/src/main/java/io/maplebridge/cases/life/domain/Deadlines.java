package io.maplebridge.cases.life.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which clock runs for a case and when it runs out. Days are dates in Asia/Shanghai; the first day
 * is not counted. A reopened case starts its clock anew.
 */
public final class Deadlines {

    private static final String MEDIATION = "mediation.conclude";
    private static final String ACCEPTANCE = "petition.accept";
    private static final String DECISION = "petition.decide";
    private static final String ORDER = "order.close";

    private final List<TimeLimit> limits;
    private final WorkingDays workingDays;

    public Deadlines(List<TimeLimit> limits, WorkingDays workingDays) {
        this.limits = List.copyOf(limits);
        this.workingDays = workingDays;
    }

    /** Empty when nothing is due: the case has its outcome, or no rule sets a limit. */
    public Optional<Deadline> of(CaseFile file) {
        if (!file.isOpen()) {
            return Optional.empty();
        }
        LocalDate begun = begun(file);
        return switch (file.kind()) {
            case DISPUTE ->
                    file.state() == CaseState.REGISTERED
                            ? Optional.empty()
                            : limit(MEDIATION).map(limit -> counted(limit, begun));
            case PETITION ->
                    limit(file.state() == CaseState.REGISTERED ? ACCEPTANCE : DECISION)
                            .map(limit -> counted(limit, begun));
            case WORK_ORDER -> order(file);
        };
    }

    /** Whether the calendar of every year the count touches is there. */
    public boolean calendarKnown(Deadline deadline) {
        return !deadline.limit().workingDays()
                || (workingDays.isKnown(deadline.startedOn().getYear())
                        && workingDays.isKnown(deadline.dueOn().getYear()));
    }

    /** The last of what starts a clock: a case may also be accepted only after it was reopened. */
    private static LocalDate begun(CaseFile file) {
        return Stream.of(file.acceptedOn(), file.reopenedOn())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseGet(file::registeredOn);
    }

    private Optional<Deadline> order(CaseFile file) {
        Registration.OutsideOrder outside = file.registration().outside();
        LocalDate received = file.reopenedOn().orElseGet(file::registeredOn);
        return limit(ORDER)
                .map(usual ->
                        outside == null
                                ? usual
                                : new TimeLimit(
                                        usual.clock(),
                                        outside.limitWorkingDays(),
                                        true,
                                        usual.article()))
                .map(limit -> counted(limit, received));
    }

    private Deadline counted(TimeLimit limit, LocalDate begun) {
        LocalDate due =
                limit.workingDays()
                        ? workingDays.after(begun, limit.length())
                        : begun.plusDays(limit.length());
        return new Deadline(limit, begun, due);
    }

    private Optional<TimeLimit> limit(String clock) {
        return limits.stream().filter(limit -> limit.clock().equals(clock)).findFirst();
    }
}
