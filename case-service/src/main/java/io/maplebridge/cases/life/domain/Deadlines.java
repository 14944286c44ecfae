package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.fact.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When the clocks of a case run out. Days are dates in Asia/Shanghai; the first day is not counted.
 * A reopened case starts its clock anew.
 */
public final class Deadlines {

    private final List<TimeLimit> limits;
    private final WorkingDays workingDays;

    public Deadlines(List<TimeLimit> limits, WorkingDays workingDays) {
        this.limits = List.copyOf(limits);
        this.workingDays = workingDays;
    }

    /** Empty when nothing is due: nothing is waited for, or no rule sets a limit. */
    public Optional<Deadline> of(CaseFile file) {
        return running(file, run -> !run.id().isRight());
    }

    /** By when both parties may ask for 司法确认; empty when there is nothing to confirm any more. */
    public Optional<Deadline> right(CaseFile file, LocalDate today) {
        return running(file, run -> run.id().isRight())
                .filter(right -> !right.dueOn().isBefore(today));
    }

    private Optional<Deadline> running(CaseFile file, Predicate<ClockRun> wanted) {
        return file.clocks().stream()
                .filter(ClockRun::runs)
                .filter(wanted)
                .flatMap(run -> deadline(run, file.registration()).stream())
                .findFirst();
    }

    /** The clock with its last day in time; empty when no rule sets a limit. */
    public Optional<Clock> clock(ClockRun run, Registration registration) {
        return deadline(run, registration)
                .map(deadline ->
                        new Clock(
                                run.id().code(),
                                run.startedOn(),
                                deadline.dueOn(),
                                null,
                                run.metOn()));
    }

    /**
     * How it stands on this day, counted by the calendar that set its last day.
     *
     * @param workingDays whether it is a limit of working days
     */
    public TimeLeft left(Deadline deadline, boolean workingDays, LocalDate today) {
        LocalDate due = deadline.dueOn();
        boolean late = today.isAfter(due);
        long days = late ? days(due, today, workingDays) : days(today, due, workingDays);
        long whole = Math.max(1, days(deadline.startedOn(), due, workingDays));
        long used = days(deadline.startedOn(), today, workingDays) * 100 / whole;
        return new TimeLeft(late, today.equals(due), days, workingDays, Math.toIntExact(used));
    }

    private long days(LocalDate after, LocalDate until, boolean working) {
        return working ? workingDays.between(after, until) : ChronoUnit.DAYS.between(after, until);
    }

    /** Whether the calendar of every year the count touches is there. */
    public boolean calendarKnown(Deadline deadline) {
        return !deadline.limit().workingDays()
                || (workingDays.isKnown(deadline.startedOn().getYear())
                        && workingDays.isKnown(deadline.dueOn().getYear()));
    }

    private Optional<Deadline> deadline(ClockRun run, Registration registration) {
        Optional<TimeLimit> limit =
                limits.stream().filter(one -> one.clock().equals(run.id().code())).findFirst();
        LocalDate agreed = run.agreedOn();
        if (agreed != null) {
            TimeLimit named = limit.orElse(TimeLimit.agreed(run.id().code()));
            return Optional.of(new Deadline(named, run.startedOn(), agreed));
        }
        return limit.map(usual -> ownLimit(usual, run.id(), registration))
                .map(own -> counted(own, run.startedOn()));
    }

    /** An order brings its own limit. */
    private static TimeLimit ownLimit(TimeLimit usual, ClockId id, Registration registration) {
        return registration
                .order()
                .filter(order -> id == ClockId.ORDER)
                .map(order ->
                        new TimeLimit(
                                usual.clock(), order.limitWorkingDays(), true, usual.article()))
                .orElse(usual);
    }

    private Deadline counted(TimeLimit limit, LocalDate begun) {
        LocalDate due =
                limit.workingDays()
                        ? workingDays.after(begun, limit.length())
                        : begun.plusDays(limit.length());
        return new Deadline(limit, begun, due);
    }
}
